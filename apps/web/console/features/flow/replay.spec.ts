import { caseAfter } from './replay';

const obligation = {
  ...{ id: 'o1', kind: 'triage', owner: { as: 'role', id: 'station-head' }, round: 1, order: 1 },
  ...{ openedAt: '2026-11-25T09:00+08:00', dueAt: '2026-11-25T13:00+08:00', provisional: false },
  ...{ basis: { at: '2026-11-25T09:00+08:00' }, clause: 'limits.triage', warnBefore: [], warnAt: [] },
};
const event = (seq: number, kind: string, data: Record<string, unknown>) => ({
  ...{ seq, kind, data, by: 'he', name: kind, at: '2026-11-25T09:00+08:00' },
});
const REGISTERED = {
  ...{ hall: 'h', title: '餐饮许可证', green: false, channel: 'window', applicant: 'a' },
  policyVersion: 1,
};
const TODAY = { no: '1', policy: { profile: 'zhanyi', version: 2 }, calendar: '9' };
const events = [
  event(1, 'registered', REGISTERED),
  event(2, 'opened', { obligation }),
  event(3, 'settled', { id: 'o1', obligation: 'triage', owner: obligation.owner }),
  event(4, 'stage-changed', { from: 'triage', to: 'handling' }),
];

describe('a case as it was', () => {
  it('is what its events up to then make of it', () => {
    const then = caseAfter(TODAY, events, 2, '2026-11-25T09:00+08:00');
    expect(then).toMatchObject({ version: 2, title: '餐饮许可证', clock: 'off', overdue: false });
    expect(then.obligations).toMatchObject([{ id: 'o1', due: '2026-11-25T13:00+08:00', overdue: false }]);
    expect(caseAfter(TODAY, events, 4, '2026-11-25T09:00+08:00')).toMatchObject({
      stage: 'handling',
      obligations: [],
    });
  });

  it('goes by the policy and the calendar of then, not of today', () => {
    const later = [
      ...events,
      event(5, 'recomputed', { from: '3', calendar: '7', needByWarnAt: null }),
      event(6, 'recomputed', { from: '7', calendar: '9', needByWarnAt: null }),
      event(7, 'policy-adopted', { from: 1, to: 2, reason: '新口径', needByWarnAt: null }),
    ];
    const ruledAfter = (seq: number) => {
      const { policy, calendar } = caseAfter(TODAY, later, seq, '2026-11-25T09:00+08:00');
      return [policy.version, calendar];
    };
    expect([4, 5, 6, 7].map(ruledAfter)).toEqual([
      [1, '3'],
      [1, '7'],
      [1, '9'],
      [2, '9'],
    ]);
  });

  it('is overdue by the time that is looked at, not by today', () => {
    const [owed] = caseAfter(TODAY, events, 2, '2026-11-25T13:01+08:00').obligations;
    expect(owed!.overdue).toBe(true);
  });
});
