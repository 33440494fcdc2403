import { caseAfter } from './replay';

const obligation = {
  ...{ id: 'o1', kind: 'triage', owner: { as: 'role', id: 'station-head' }, round: 1, order: 1 },
  ...{ openedAt: '2026-11-25T09:00+08:00', dueAt: '2026-11-25T13:00+08:00', provisional: false },
  ...{ basis: { at: '2026-11-25T09:00+08:00' }, clause: 'limits.triage', warnBefore: [], warnAt: [] },
};
const event = (seq: number, kind: string, data: Record<string, unknown>) => ({
  ...{ seq, kind, data, by: 'he', name: kind, at: '2026-11-25T09:00+08:00' },
});
const events = [
  event(1, 'registered', { hall: 'h', title: '餐饮许可证', green: false, channel: 'window', applicant: 'a' }),
  event(2, 'opened', { obligation }),
  event(3, 'settled', { id: 'o1', obligation: 'triage', owner: obligation.owner }),
  event(4, 'stage-changed', { from: 'triage', to: 'handling' }),
];

describe('a case as it was', () => {
  it('is what its events up to then make of it', () => {
    const then = caseAfter('1', events, 2, '2026-11-25T09:00+08:00');
    expect(then).toMatchObject({ version: 2, title: '餐饮许可证', clock: 'off', overdue: false });
    expect(then.obligations).toMatchObject([{ id: 'o1', due: '2026-11-25T13:00+08:00', overdue: false }]);
    expect(caseAfter('1', events, 4, '2026-11-25T09:00+08:00')).toMatchObject({
      stage: 'handling',
      obligations: [],
    });
  });

  it('is overdue by the time that is looked at, not by today', () => {
    const [owed] = caseAfter('1', events, 2, '2026-11-25T13:01+08:00').obligations;
    expect(owed!.overdue).toBe(true);
  });
});
