import { later, type Moment } from '../../calendar/moment';
import { findOpen } from '../../kernel/obligation';
import { recount } from '../../kernel/owe';
import { refuse } from '../../kernel/refusal';
import { policyVersion, text } from '../../kernel/shape';
import type { Calendar } from '../../calendar/calendar';
import { command, type CaseTurn, type Mechanism } from '../mechanism';
import { tell } from '../../kernel/notice';
import { changePromise, recountPromise } from '../promise-clock';
import { needByWarningAnew } from './intake';

/** 口径与日历变更: a case moves to another version of its policy, or a State Council notice arrives (K8). */
export type RulesetEvent =
  | { kind: 'policy-adopted'; from: number; to: number; reason: string; needByWarnAt: Moment | null }
  | { kind: 'recomputed'; calendar: string; from: string; needByWarnAt: Moment | null };

/** A promise already given never moves earlier. */
function keepFloor(turn: CaseTurn, because: string): void {
  const { given, floor } = turn.state.promise!;
  if (given) changePromise(turn, { floor: floor ? later(floor, given) : given }, because);
}

const RECOUNTED_APART = ['promise', 'extension-ruling'];

export const ruleset: Mechanism = {
  name: 'ruleset',
  commands: {
    adoptPolicy: command({
      who: ['duty-leader'],
      stages: ['triage', 'handling'],
      payload: { version: policyVersion(), reason: text() },
      decide: (turn, { version, reason }, facts) => {
        const { policy } = facts;
        if (!policy || policy.version !== version) return refuse('POLICY.UNKNOWN', 'version');
        const adopting = turn.with({ rules: { ...turn.rules, policy } });
        turn.emit<RulesetEvent>({
          kind: 'policy-adopted',
          from: turn.state.policyVersion,
          to: version,
          reason,
          needByWarnAt: needByWarningAnew(adopting),
        });
        const obligation = findOpen(turn.state, 'promise');
        const { promise } = turn.state;
        if (!promise || !obligation || obligation.lapsedAt) return;
        keepFloor(turn, 'policy-adopted');
        const rule = policy.classes[turn.state.class!];
        const limit = promise.reopened ? policy.limits.reopened : rule.limit;
        changePromise(turn, { limit, taken: undefined }, 'policy-adopted');
        recountPromise(adopting, 'policy-adopted');
      },
    }),
  },
  messages: {
    /** Sent with the new calendar already in the turn's rules. */
    'calendar-changed': (turn, { calendar, was }: { calendar: Calendar; was: string }) => {
      const needByWarnAt = needByWarningAnew(turn);
      turn.emit<RulesetEvent>({ kind: 'recomputed', calendar: calendar.version, from: was, needByWarnAt });
      for (const obligation of [...turn.state.obligations]) {
        if (!RECOUNTED_APART.includes(obligation.kind)) recount(turn, obligation, 'calendar');
      }
      const promise = findOpen(turn.state, 'promise');
      if (!promise || promise.lapsedAt) return;
      if (turn.policy.counting.recompute === 'later-only') keepFloor(turn, 'calendar');
      if (recountPromise(turn, 'calendar')) tell(turn, 'recomputed');
    },
  },
  evolve: {
    'policy-adopted': (state, event: { to: number }) => {
      state.policyVersion = event.to;
    },
  },
};
