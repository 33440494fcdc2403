import { makeContinueAsNewFunc } from '@temporalio/workflow';
import { matterKernel } from '@domain/matter/kernel';
import { emptyMatter, type MatterState } from '@domain/matter/state';
import { Entity } from './entity';
import { listen } from './entity-handlers';
import { EntityShell } from './entity-shell';
import type { MatterInput } from './messages';

const OVER = ['effective', 'referred-up', 'dropped'];

/** 联合党委议题: the life of a committee's matter, from the call of a case until it takes effect or is passed on. */
export async function matterWorkflow(input: MatterInput): Promise<void> {
  const begun = 'carried' in input ? input.carried : { ...input.start, state: emptyMatter(input.start.no) };
  const entity = new Entity<MatterState>('matter', matterKernel, begun);
  const shell = new EntityShell(entity, {
    ...begun,
    wakeDelayMs: 0,
    isOver: (stage) => OVER.includes(stage),
  });
  listen(shell, matterKernel);
  await shell.run((carried) => makeContinueAsNewFunc<typeof matterWorkflow>()({ carried }));
}
