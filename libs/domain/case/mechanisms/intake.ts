import { workingDaysBefore } from '../../calendar/calendar';
import { openingOf } from '../../calendar/deadline';
import type { LocalDate, Moment } from '../../calendar/moment';
import { APPLICANT, findOpen, role } from '../../kernel/obligation';
import { open, settle } from '../../kernel/owe';
import { unlessOpen } from '../../kernel/refusal';
import { optional, text } from '../../kernel/shape';
import { closeEarly, setOutcome, toFollowUp } from '../life';
import { correction, withdrawal } from '../payloads';
import { command, type CaseTurn, type Mechanism } from '../mechanism';
import { notify, notifyRoles, tell } from '../../kernel/notice';
import { registration } from '../registration';
import type { CaseState, Channel } from '../state';
import { takeIn } from './acceptance';

/** 受理: a matter is reported at the window, and what can be answered at once is. */
export type IntakeEvent =
  | {
      kind: 'registered';
      hall: string;
      defaultUnit: string;
      policyVersion: number;
      level: CaseState['level'];
      channel: Channel;
      applicant: string;
      title: string;
      detail: string;
      item?: string;
      needBy: string | null;
      needByWarnAt: string | null;
      green: boolean;
      greenGround?: string;
      refusedBy?: string;
      refusalGround?: string;
      priorVisits?: number;
      receivedBy?: string;
      queryCode?: string;
    }
  | { kind: 'answered'; text: string; basis?: string }
  | { kind: 'arrived' }
  | { kind: 'need-by-warned'; needBy: string }
  | { kind: 'applicant-corrected'; fields: string[]; applicant: string };

/** What the edge knows beside the payload when it starts a case. */
export interface RegistrationFacts {
  readonly hall: string;
  readonly defaultUnit: string;
  readonly applicant: string;
  /** The code on the receipt with which the applicant follows the case. */
  readonly queryCode?: string;
}

export interface RegistrationPayload {
  channel: Channel;
  matter: { title: string; detail: string; item?: string };
  refusedBy?: string;
  refusalGround?: string;
  priorVisits?: number;
  needBy?: string;
  greenChannel?: { ground: string };
  receivedBy?: string;
}

const NEED_BY_WARNING = 2;

/** Starts the case: triage, the duty leader's arrival where the policy asks for it, the receipt. */
export function register(turn: CaseTurn, payload: RegistrationPayload, facts: RegistrationFacts): void {
  const { limits, ladder, version } = turn.policy;
  const green = payload.greenChannel !== undefined;
  turn.emit<IntakeEvent>({
    kind: 'registered',
    ...facts,
    policyVersion: version,
    level: ladder[0]!,
    channel: payload.channel,
    title: payload.matter.title,
    detail: payload.matter.detail,
    item: payload.matter.item,
    needBy: payload.needBy ?? null,
    needByWarnAt: needByWarning(turn, payload.needBy),
    green,
    greenGround: payload.greenChannel?.ground,
    refusedBy: payload.refusedBy,
    refusalGround: payload.refusalGround,
    priorVisits: payload.priorVisits,
    receivedBy: payload.receivedBy,
  });
  open(turn, {
    kind: 'triage',
    owner: role('station-head'),
    limit: green ? 'greenTriage' : 'triage',
  });
  if (limits.arrival) open(turn, { kind: 'arrival', owner: role('duty-leader'), limit: 'arrival' });
  notify(turn, APPLICANT, 'received');
  notify(turn, role('station-head'), 'assigned', 'triage');
}

function needByWarning(turn: CaseTurn, needBy: LocalDate | undefined): Moment | null {
  if (needBy === undefined) return null;
  const warning = openingOf(turn.counting, workingDaysBefore(turn.calendar, needBy, NEED_BY_WARNING));
  return warning > turn.now ? warning : null;
}

/** When the warning still to come is sent by the rules of the turn; null when none is. */
export const needByWarningAnew = (turn: CaseTurn): Moment | null =>
  turn.state.needByWarnAt === null ? null : needByWarning(turn, turn.state.needBy!);

export const intake: Mechanism = {
  name: 'intake',
  commands: {
    register: command({
      who: ['clerk', 'system', 'applicant'],
      stages: ['new'],
      payload: registration,
      reaches: 'received',
      decide: () => undefined,
    }),
    arrive: command({
      who: ['duty-leader'],
      payload: {},
      decide: (turn) => {
        const arrival = findOpen(turn.state, 'arrival');
        if (!arrival) return unlessOpen(arrival);
        turn.emit<IntakeEvent>({ kind: 'arrived' });
        settle(turn, arrival);
      },
    }),
    answer: command({
      who: ['clerk', 'station-head'],
      stages: ['triage'],
      payload: { text: text(), basis: optional(text()) },
      reaches: 'answered',
      decide: (turn, { text: words, basis }) => {
        turn.emit<IntakeEvent>({ kind: 'answered', text: words, basis });
        settle(turn, findOpen(turn.state, 'triage')!);
        setOutcome(turn, 'answered');
        toFollowUp(turn);
      },
    }),
    withdraw: command({
      who: ['applicant'],
      stages: ['triage', 'handling'],
      payload: withdrawal,
      decide: (turn, { reason }) => closeEarly(turn, 'withdrawn', reason),
    }),
    correctApplicant: command({
      who: ['clerk', 'applicant'],
      payload: correction,
      decide: (turn, payload) => {
        const fields = (['phone', 'address', 'name'] as const).filter(
          (field) => payload[field] !== undefined,
        );
        turn.emit<IntakeEvent>({ kind: 'applicant-corrected', fields, applicant: turn.state.applicant });
      },
    }),
  },
  evolve: {
    registered: (state, event: Extract<IntakeEvent, { kind: 'registered' }> & { at: string }) => {
      const {
        hall,
        defaultUnit,
        policyVersion,
        level,
        channel,
        applicant,
        title,
        needBy,
        needByWarnAt,
        green,
      } = event;
      const stage = 'triage';
      const registeredAt = event.at;
      const known = {
        hall,
        defaultUnit,
        policyVersion,
        level,
        channel,
        applicant,
        title,
        needBy,
        needByWarnAt,
        green,
      };
      Object.assign(state, known, { stage, registeredAt });
    },
    'need-by-warned': (state) => {
      state.needByWarnAt = null;
    },
    recomputed: (state, event: NeedByAnew) => setNeedByWarning(state, event),
    'policy-adopted': (state, event: NeedByAnew) => setNeedByWarning(state, event),
    /** Back in handling, a warning whose moment passed meanwhile is not sent. */
    'stage-changed': (state, event: { to: string; at: string }) => {
      const passed = state.needByWarnAt !== null && state.needByWarnAt <= event.at;
      if (event.to === 'handling' && passed) state.needByWarnAt = null;
    },
  },
  lapse: {
    triage: (turn) => {
      takeIn(turn, { class: 'complex', lead: turn.state.defaultUnit });
      tell(turn, 'accepted');
      notify(turn, role('supervisor'), 'lapsed', 'triage');
    },
    arrival: (turn) => notifyRoles(turn, ['deputy'], 'lapsed', 'arrival'),
  },
};

type NeedByAnew = { needByWarnAt?: Moment | null };

function setNeedByWarning(state: CaseState, { needByWarnAt }: NeedByAnew): void {
  if (needByWarnAt !== undefined) state.needByWarnAt = needByWarnAt;
}
