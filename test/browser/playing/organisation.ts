import type { Post } from '@ledger/organisation/person.repository';
import type { Scenario } from '../../../tools/scenario/scenario.contract';
import type { TestApi } from '../../support/api';

const COUNTY = '530303';
export const hallName = (id: string): string => `大厅${id}`;

/** The hall of a scenario with its units and people, as an administrator would have set it up. */
export async function settle(api: TestApi, { hall, units = [], people, policy }: Scenario): Promise<void> {
  if (typeof policy !== 'string') throw new Error('articles go by built-in profiles');
  await api.place({ id: COUNTY, kind: 'county', parentId: '000000', name: '某县' });
  await api.place({
    id: hall.id,
    kind: 'hall',
    parentId: COUNTY,
    name: hallName(hall.id),
    policyProfile: policy,
  });
  for (const unit of new Set([hall.defaultUnit, ...units]))
    await api.place({ id: unit, kind: 'unit', parentId: hall.id, name: `单位${unit}` });
  await api.db.query('update place set default_unit = $1 where id = $2', [hall.defaultUnit, hall.id]);
  for (const [id, { role, roles, unit }] of Object.entries(people)) {
    const posts = (roles ?? [role!]).filter((one) => one !== 'applicant') as Post['role'][];
    if (posts.length === 0) continue;
    await api.person(id, ...posts.map((one) => ({ role: one, place: unit ?? hall.id })));
  }
  await api.db.query(`update person set name = '人员' || id`);
}
