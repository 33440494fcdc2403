import { sumLimits } from '../../calendar/limit';
import { isOpen, role } from '../../kernel/obligation';
import { open } from '../../kernel/owe';
import { refuse } from '../../kernel/refusal';
import { optional, text } from '../../kernel/shape';
import { levelsAbove } from '../../policy/ladder';
import type { Level } from '../../policy/policy';
import { command, type CaseTurn, type Mechanism } from '../mechanism';
import { notify, notifyRoles } from '../../kernel/notice';
import type { CaseState, EscalationReason, EscalationRecord } from '../state';

/** 提级: a case rises on the ladder of its policy and never falls. */
export type EscalationEvent =
  | { kind: 'escalated'; record: EscalationRecord; ground?: string }
  | { kind: 'matter-called'; matter: string };

const OFFICER: Record<Level, string> = {
  window: 'clerk',
  station: 'station-head',
  bureau: 'duty-leader',
  'joint-committee': 'committee-secretary',
  leader: 'leader',
};

const above = (turn: CaseTurn, level: Level): readonly Level[] => levelsAbove(level, turn.policy.ladder);

/** Raises the case one level; at the top supervisor and leader are told instead. */
export function escalate(turn: CaseTurn, reason: EscalationReason): void {
  const [next] = above(turn, turn.state.level);
  if (next) rise(turn, next, reason);
  else notifyRoles(turn, ['supervisor', 'leader'], 'escalated', reason);
}

/** A matter was referred up: the case goes to the level above the committee unless it is there already. */
export function escalateAboveCommittee(turn: CaseTurn): void {
  const [target] = above(turn, 'joint-committee');
  if (!target) return notifyRoles(turn, ['supervisor', 'leader'], 'escalated', 'committee');
  if (above(turn, turn.state.level).includes(target)) rise(turn, target, 'committee');
}

function rise(turn: CaseTurn, to: Level, reason: EscalationReason, ground?: string): void {
  const officer = OFFICER[to];
  const record = { from: turn.state.level, to, reason, at: turn.now, by: turn.actor.id, notified: [officer] };
  turn.emit<EscalationEvent>({ kind: 'escalated', record, ground });
  notify(turn, role(officer), 'escalated', reason);
  if (to === 'joint-committee') {
    if (!turn.state.matter) {
      const matter = `${turn.state.no}.m${turn.state.mattersCalled + 1}`;
      turn.emit<EscalationEvent>({ kind: 'matter-called', matter });
    }
    openResolution(turn);
  }
  if (to === 'leader' && !isOpen(turn.state, 'leader-session')) {
    open(turn, { kind: 'leader-session', owner: role('leader'), limit: 'leaderSession' });
  }
}

/** A backstop behind the matter's own limits: convene, opinion, adopt, countersign and one working day. */
export function openResolution(turn: CaseTurn): void {
  if (isOpen(turn.state, 'resolution')) return;
  const { convene, opinion, adopt, countersign } = turn.policy.limits;
  const limit = sumLimits([convene, opinion, adopt, countersign, '1wd']);
  open(turn, {
    kind: 'resolution',
    owner: role('joint-committee'),
    given: limit,
    clause: 'limits.convene+opinion+adopt+countersign',
  });
}

export const escalation: Mechanism = {
  name: 'escalation',
  commands: {
    escalate: command({
      who: ['station-head', 'duty-leader', 'supervisor'],
      stages: ['handling'],
      payload: { to: optional(text()), ground: text() },
      decide: (turn, { to, ground }) => {
        const levels = above(turn, turn.state.level);
        const level = to === undefined ? levels[0] : levels.find((one) => one === to);
        if (levels.length === 0) return refuse('ESCALATION.TOP_LEVEL');
        if (!level) return refuse('CASE.INVALID', 'to', 'level-above');
        rise(turn, level, 'manual', ground);
      },
    }),
  },
  evolve: {
    escalated: (state: CaseState, event: Extract<EscalationEvent, { kind: 'escalated' }>) => {
      state.level = event.record.to;
      state.escalations.push(event.record);
      state.hard.escalated = true;
    },
    'matter-called': (state: CaseState, event: { matter: string }) => {
      state.matter = event.matter;
      state.mattersCalled += 1;
    },
  },
  lapse: {
    resolution: (turn) => escalate(turn, 'committee'),
  },
};
