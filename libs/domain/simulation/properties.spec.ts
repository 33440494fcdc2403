import fc from 'fast-check';
import { Hall } from '../../../test/fixtures/hall';
import { brokenPayloadOf } from '../../../test/fixtures/payloads';
import { policies, VERSIONS, walk } from '../../../test/fixtures/random-walk';
import { caseKernel, checkRegistration } from '../case/kernel';
import { explain } from '../case/explain';
import { emptyCase, type CaseState } from '../case/state';
import { OPEN_STAGES } from '../matter/matter-command';
import { matterKernel } from '../matter/kernel';
import type { Recorded } from '../kernel/turn';

const RUNS = 20;
const STEPS = 30;

type Of = Recorded & { id: string; obligation: string; due: string | null; because: string; closes: boolean };

/** Walks through halls of different policies; `check` sees the hall after every step. */
function always(
  check: (hall: Hall, fresh: ReadonlyMap<string, readonly Recorded[]>) => void,
  runs = RUNS,
): void {
  fc.assert(
    fc.property(policies, fc.gen(), (policy, gen) => {
      const hall = new Hall(policy, VERSIONS);
      const read = new Map<string, number>();
      walk(gen, hall, STEPS, () => {
        const fresh = new Map<string, readonly Recorded[]>();
        for (const [no, { events }] of [...hall.world.cases, ...hall.world.matters]) {
          fresh.set(no, events.slice(read.get(no) ?? 0));
          read.set(no, events.length);
        }
        check(hall, fresh);
      });
    }),
    { numRuns: runs, endOnFailure: true },
  );
}

describe('whatever people do and however long they wait', () => {
  it('every case not archived owes something that is still to fall due (件件有回音)', () => {
    always((hall) => {
      for (const { state } of hall.world.cases.values()) {
        const waiting = state.obligations.some(
          ({ dueAt, lapsedAt }) => dueAt && !lapsedAt && dueAt >= hall.now,
        );
        expect([state.stage, waiting]).toEqual([state.stage, state.stage !== 'archived']);
      }
      for (const { state } of hall.world.matters.values()) {
        const open = OPEN_STAGES.includes(state.stage);
        expect([state.stage, state.obligations.length > 0]).toEqual([state.stage, open]);
      }
    });
  });

  it('no obligation ends twice, and none lapses twice in a round', () => {
    const ended = new WeakMap<Hall, Map<string, string[]>>();
    always((hall, fresh) => {
      const ends = ended.get(hall) ?? new Map<string, string[]>();
      ended.set(hall, ends);
      for (const [no, events] of fresh) {
        for (const { kind, id } of events as Of[]) {
          if (!['settled', 'released', 'lapsed'].includes(kind)) continue;
          const before = ends.get(`${no} ${id}`) ?? [];
          ends.set(`${no} ${id}`, [...before, kind]);
        }
      }
      const wrong = [...ends].filter(
        ([, kinds]) => kinds.length > 1 && !/^lapsed,(settled|released)$/.test(kinds.join()),
      );
      expect(wrong).toEqual([]);
      for (const [of, kinds] of ends) if (kinds.length > 1) expect(isPromise(hall, of)).toBe(true);
    });
  });

  /** Reclassifying and merging may shorten a promise; the applicant is told then. */
  it('a promise never gets earlier, unless it is another one', () => {
    const given = new WeakMap<Hall, Map<string, string>>();
    always((hall, fresh) => {
      const known = given.get(hall) ?? new Map<string, string>();
      given.set(hall, known);
      for (const [no, events] of fresh) {
        for (const event of events as Of[]) {
          if (event.kind === 'promise-changed' && ['reclassified', 'merged'].includes(event.because))
            forget(known, no);
          if (event.kind !== 'moved' || event.obligation !== 'promise' || event.due === null) continue;
          const before = known.get(`${no} ${event.id}`);
          if (before) expect(event.due >= before).toBe(true);
          known.set(`${no} ${event.id}`, event.due);
        }
      }
      for (const [no, { state }] of hall.world.cases) {
        const promise = state.obligations.find(({ kind }) => kind === 'promise');
        if (promise?.dueAt) known.set(`${no} ${promise.id}`, promise.dueAt);
      }
    });
  });

  it('replaying the events of a case or matter gives its state', () => {
    always((hall) => {
      for (const [no, { state, events }] of hall.world.cases) {
        expect(caseKernel.replay(no, events)).toEqual(state);
      }
      for (const [no, { state, events }] of hall.world.matters) {
        expect(matterKernel.replay(no, events)).toEqual(state);
      }
    });
  });

  it('state and events survive being written down and read again', () => {
    always((hall) => {
      for (const { state, events } of [...hall.world.cases.values(), ...hall.world.matters.values()]) {
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
        expect(JSON.parse(JSON.stringify(events.slice(-5)))).toEqual(events.slice(-5));
      }
    });
  });

  it('every due moment found by a limit is explained by the days of its derivation (K9)', () => {
    always((hall) => {
      for (const { state, rules } of hall.world.cases.values()) {
        for (const obligation of state.obligations) {
          const { due, parts, floor } = explain(state, obligation, { now: hall.now, rules });
          const last = parts.at(-1)?.due;
          if (due && last) expect(due).toBe(floor && floor > last ? floor : last);
          expect(obligation.limit === undefined).toBe(parts.length === 0);
        }
      }
    });
  });

  it('the events of a case are numbered without a gap, and the last number is its version', () => {
    always((hall) => {
      for (const { state, events } of [...hall.world.cases.values(), ...hall.world.matters.values()]) {
        expect(events.map(({ seq }) => seq)).toEqual(events.map((_, i) => i + 1));
        expect(state.seq).toBe(events.length);
      }
    });
  });
});

/** What was promised before no longer binds: it is another promise. A stopped clock shows it only when it runs again. */
function forget(known: Map<string, string>, no: string): void {
  for (const key of known.keys()) if (key.startsWith(`${no} `)) known.delete(key);
}

function isPromise(hall: Hall, of: string): boolean {
  const [no, id] = of.split(' ') as [string, string];
  return hall
    .events(no)
    .some((event) => event.kind === 'lapsed' && (event as Of).id === id && !(event as Of).closes);
}

describe('a decision', () => {
  it('changes nothing it was given, whether it is taken or refused', () => {
    fc.assert(
      fc.property(policies, fc.gen(), (policy, gen) => {
        const hall = new Hall(policy, VERSIONS);
        walk(gen, hall, STEPS, () => {
          for (const entity of [...hall.world.cases.values(), ...hall.world.matters.values()]) {
            deepFreeze(entity.state);
            entity.events.forEach(deepFreeze);
          }
        });
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  });

  it('never throws, whatever the payload', () => {
    fc.assert(
      fc.property(policies, fc.gen(), (policy, gen) => {
        const hall = new Hall(policy, VERSIONS);
        walk(gen, hall, 12, () => {
          const [name, spec] = gen(() => fc.constantFrom(...caseKernel.commands));
          const payload = gen(() => brokenPayloadOf(spec.payload));
          const by = gen(() =>
            fc.constantFrom('clerk', 'head', 'duty', 'gu', 'boss', 'applicant', 'supervisor'),
          );
          hall.act(by, name, payload);
          for (const matter of hall.world.matters.keys()) {
            const [of, { payload: shape }] = gen(() => fc.constantFrom(...matterKernel.commands));
            hall.act(
              'secretary',
              of,
              gen(() => brokenPayloadOf(shape)),
              { matter },
            );
          }
        });
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  });

  it('refuses a registration of the wrong shape without throwing', () => {
    const { payload } = caseKernel.commands.get('register')!;
    fc.assert(
      fc.property(brokenPayloadOf(payload), (broken) => {
        const refusal = checkRegistration('main', new Hall().commandOf('clerk', 'register', broken));
        expect([undefined, 'CASE.INVALID']).toContain(refusal?.code);
      }),
      { numRuns: 300 },
    );
  });
});

describe('after an outage', () => {
  /** What time has done to a case, without the order in which it was noticed. */
  const consequences = (state: CaseState) => ({
    stage: state.stage,
    outcome: state.outcome,
    level: state.level,
    overdue: state.overdue,
    scores: state.scores,
    cards: state.cards.map(({ unit, colour }) => ({ unit, colour })),
    escalations: state.escalations.map(({ to, reason }) => ({ to, reason })),
    open: state.obligations.map(({ kind, owner, dueAt, round }) => ({ kind, owner, dueAt, round })),
  });

  it('every missed moment acts once, as it would have in its own minute', () => {
    const noCommittee = { ladder: ['window', 'station', 'leader'] };
    fc.assert(
      fc.property(fc.gen(), fc.integer({ min: 1, max: 90 }), (gen, days) => {
        const hall = new Hall(noCommittee, VERSIONS);
        walk(gen, hall, 15, () => undefined);
        const before = hall.state();
        const rules = { ...hall.rules, policy: hall.policies.get(before.policyVersion)! };
        const until = new Date(Date.parse(hall.now) + days * 86_400_000);
        hall.passTo(until.toISOString());
        const atOnce = caseKernel.advance(before, { now: hall.now, rules });
        expect(consequences(atOnce.state)).toEqual(consequences(hall.state()));
        expect(caseKernel.advance(atOnce.state, { now: hall.now, rules }).events).toEqual([]);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  });
});

it('an empty case waits for nothing', () => {
  expect(caseKernel.nextWake(emptyCase('main'))).toBeNull();
});

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  Object.values(value).forEach(deepFreeze);
}
