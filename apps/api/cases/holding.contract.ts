import { z } from 'zod';
import { HOLDERS } from '@domain/case/holding';
import { moment, owner } from './case.contract';

export const holder = z.enum(HOLDERS).meta({
  id: 'HolderKind',
  description:
    'window, lead unit, applicant, superior, committee; `stopped`: the clock waits for none of them',
});

/** Who held a case in which time, in order and without a gap until it closed. */
export const holdingList = z.object({
  items: z.array(
    z
      .object({
        from: moment,
        to: moment.nullable().meta({ description: 'null while it lasts' }),
        holder: z.object({ kind: holder, owner: owner.nullable(), name: z.string().nullable() }),
        stopped: z.boolean().meta({ description: 'whether the clock stood still meanwhile' }),
      })
      .meta({ id: 'Holding' }),
  ),
});
