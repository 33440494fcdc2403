import { findOpen, isOpen, unitOwner } from '../../kernel/obligation';
import { open, settle } from '../../kernel/owe';
import { refuse, unlessOpen } from '../../kernel/refusal';
import { flag, id, map, newId, optional, person, text, unit, type Field } from '../../kernel/shape';
import type { Facts } from '../../kernel/command';
import { command, type CaseTurn, type Mechanism } from '../mechanism';
import { notify } from '../../kernel/notice';
import { beginStop, endStop, stopFor } from '../promise-clock';
import { urgeUnit } from './card';
import { escalate } from './escalation';

/** 请示上级: a superior unit is asked, urged, asked again, and the question passed on up the line. */
export type GuidanceEvent =
  | { kind: 'guidance-requested'; guidance: string; unit: string; question: string; approvedBy?: string }
  | { kind: 'guidance-forwarded'; guidance: string; unit: string }
  | { kind: 'guidance-received'; guidance: string; text: string; favourable: boolean; late: boolean }
  | { kind: 'guidance-unanswered'; guidance: string };

const SECOND = 2;

function askSuperior(turn: CaseTurn, ref: string, of: string): void {
  const owner = unitOwner(of);
  open(turn, { kind: 'guidance', ref, owner, limit: 'guidance', warn: ['2wd'] });
  notify(turn, owner, 'assigned', 'guidance');
}

/** Waiting for a superior stops the clock only where the policy allows it, or a duty leader other than the asker approves. */
function mayStop(turn: CaseTurn, approvedBy: string, facts: Facts): boolean {
  const permission = turn.policy.clockStops.guidance;
  if (permission !== 'approval') return permission === 'allowed';
  return approvedBy !== turn.actor.id && (facts.people[approvedBy]?.roles.includes('duty-leader') ?? false);
}

export const guidance: Mechanism = {
  name: 'guidance',
  commands: {
    requestGuidance: command({
      who: ['station-head', 'handler'],
      stages: ['handling'],
      payload: {
        guidance: newId('guidance'),
        unit: unit(),
        question: text(),
        stopClock: optional(map({ approvedBy: person() })) as Field<{ approvedBy: string } | undefined>,
      },
      decide: (turn, { guidance: ref, unit: of, question, stopClock }, facts) => {
        if (stopClock && !mayStop(turn, stopClock.approvedBy, facts))
          return refuse('CLOCK.STOP_NOT_ALLOWED', 'stopClock');
        const approvedBy = stopClock?.approvedBy;
        turn.emit<GuidanceEvent>({
          kind: 'guidance-requested',
          guidance: ref,
          unit: of,
          question,
          approvedBy,
        });
        askSuperior(turn, ref, of);
        if (stopClock) beginStop(turn, 'guidance', ref);
      },
    }),
    forwardGuidance: command({
      who: ['station-head'],
      stages: ['handling'],
      payload: { guidance: id('guidance'), unit: unit() },
      decide: (turn, { guidance: ref, unit: of }) => {
        const obligation = findOpen(turn.state, 'guidance', ref);
        if (!obligation) return unlessOpen(obligation);
        turn.emit<GuidanceEvent>({ kind: 'guidance-forwarded', guidance: ref, unit: of });
        settle(turn, obligation);
        askSuperior(turn, ref, of);
      },
    }),
    receiveGuidance: command({
      who: ['station-head', 'handler', 'the-unit'],
      stages: ['handling'],
      payload: { guidance: id('guidance'), text: text(), favourable: flag() },
      holds: (state, payload, actor) => state.guidances[payload.guidance]!.unit === actor.unit,
      decide: (turn, { guidance: ref, text: words, favourable }) => {
        const obligation = findOpen(turn.state, 'guidance', ref);
        const late = turn.state.guidances[ref]!.state === 'unanswered';
        if (!obligation && !late) return unlessOpen(obligation);
        turn.emit<GuidanceEvent>({ kind: 'guidance-received', guidance: ref, text: words, favourable, late });
        if (obligation) settle(turn, obligation);
        endStop(turn, stopFor(turn.state, 'guidance', ref));
      },
    }),
  },
  evolve: {
    'guidance-requested': (state, event: Extract<GuidanceEvent, { kind: 'guidance-requested' }>) => {
      const { unit: of, question } = event;
      state.guidances[event.guidance] = { unit: of, question, state: 'open' };
      state.hard.guidance = true;
    },
    'guidance-forwarded': (state, event: Extract<GuidanceEvent, { kind: 'guidance-forwarded' }>) => {
      state.guidances[event.guidance]!.unit = event.unit;
    },
    'guidance-received': (state, event: Extract<GuidanceEvent, { kind: 'guidance-received' }>) => {
      state.guidances[event.guidance]!.state = 'received';
      state.guidances[event.guidance]!.favourable = event.favourable;
    },
    'guidance-unanswered': (state, event: { guidance: string }) => {
      state.guidances[event.guidance]!.state = 'unanswered';
    },
    'stage-changed': (state) => {
      for (const [ref, asked] of Object.entries(state.guidances)) {
        if (asked.state === 'open' && !isOpen(state, 'guidance', ref)) asked.state = 'released';
      }
    },
  },
  lapse: {
    guidance: (turn, { ref, owner, round }) => {
      if (round < SECOND) {
        urgeUnit(turn, owner.id);
        open(turn, { kind: 'guidance', ref, owner, round: SECOND, limit: 'guidanceSecond' });
        return;
      }
      turn.emit<GuidanceEvent>({ kind: 'guidance-unanswered', guidance: ref! });
      endStop(turn, stopFor(turn.state, 'guidance', ref));
      escalate(turn, 'unanswered');
    },
  },
};
