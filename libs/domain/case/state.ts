import type { LimitText } from '../calendar/limit';
import type { LocalDate, Moment } from '../calendar/moment';
import type { Basis, ObligationHolder } from '../kernel/obligation';
import type { CaseClass, Level, PromiseKind, Silence, StopReason } from '../policy/policy';

/** 研判 · 办理 · 回访 · 办结 · 归档; `new` only before registration. */
export type Stage = 'new' | 'triage' | 'handling' | 'followUp' | 'closed' | 'archived';
/** 办理结果. Only `resolved` and `conditional` count as done. */
export type Outcome =
  | 'answered'
  | 'referred'
  | 'resolved'
  | 'conditional'
  | 'explained'
  | 'withdrawn'
  | 'deemed-withdrawn'
  | 'merged'
  | 'revoked';
export type Channel =
  'window' | 'hotline' | 'web' | 'township' | 'bell' | 'visit' | 'referral' | 'guest-book';
/** 有无政策障碍. */
export type Track = 'no-obstacle' | 'bottleneck';
/** 办不了 · 很难办 · 不给办 · 拖拉办 · 不会办 · 不知道找谁. */
export type Obstacle = 'cannot' | 'hard' | 'refused' | 'dragged' | 'unknown-how' | 'owner-unknown';

/** 中止计时: a time in which the promise's clock does not run. */
export interface ClockStop {
  readonly id: string;
  readonly reason: StopReason;
  /** The obligation or guidance it belongs to. */
  readonly ref?: string;
  readonly from: Moment;
  to?: Moment;
  /** The close at which it ends by itself. */
  readonly until?: Moment;
  readonly order: number;
}

/** 延期: days added to a promise, counted from the due moment it had when granted. */
export interface Extension {
  readonly limit: LimitText;
  readonly grantedAt: Moment;
  /** The floor the promise had when it was granted: the days count from there. */
  readonly floor?: Moment;
}

export type CardColour = 'yellow' | 'red';

/** 承诺: what the promise obligation was counted from. It outlives a reply, for the record. */
export interface PromiseRecord {
  readonly obligation: string;
  kind: PromiseKind;
  limit: LimitText;
  basis: Basis;
  extensions: Extension[];
  /** It was counted by the limit `reopened`. */
  reopened: boolean;
  /** The due moment given last; it is remembered while the clock is stopped. */
  given?: Moment;
  /** A moment already given that a recount may not fall before. */
  floor?: Moment;
  /** Cards to come while it is overdue. */
  cards: { colour: CardColour; at: Moment }[];
  /** Taken over from a merged case at this moment: the case's own stops count only from here. */
  takenAt?: Moment;
  /** Whose promise it took over at a merge, and the policy clause that one was given by. */
  taken?: Pick<TakenPromise, 'case' | 'clause' | 'policy' | 'source'>;
  /** Stops of the case whose promise it took over. */
  stops: { from: Moment; to: Moment }[];
  /** A merged case's promise to compare with when both clocks run. */
  pending: TakenPromise[];
}

/** A merged case's promise, as it is handed to the other case. */
export interface TakenPromise {
  /** The case that gave it; cases that were merged earlier do not say. */
  readonly case?: string;
  /** The policy clause it was given by, e.g. `classes.simple.limit`. */
  readonly clause?: string;
  /** The policy that the clause stands in, and the article or law that it rests on. */
  readonly policy?: { readonly profile: string; readonly version: number };
  readonly source?: string;
  readonly limit: LimitText;
  readonly basis: Basis;
  readonly extensions: Extension[];
  readonly stops: { from: Moment; to: Moment }[];
  readonly floor?: Moment;
}

/** 帮办代办: a visit by an agent. */
export interface Visit {
  readonly agent: string;
  readonly kind: string;
  readonly to: string;
  readonly purpose: string;
  result?: string;
  cancelled?: boolean;
}

/** 会商: a question to several units. */
export interface Consult {
  readonly lead: string;
  readonly question: string;
  readonly form: string;
  readonly silence: Silence;
  readonly units: { unit: string; statutory: boolean }[];
  readonly opinions: { unit: string; position: string; text: string; basis?: string; late: boolean }[];
  readonly silent: string[];
  escalated: boolean;
  open: boolean;
  conclusion?: string;
}

export interface Measure {
  readonly unit: string;
  readonly action: string;
  readonly from: string;
  state: 'open' | 'completed' | 'cancelled' | 'released';
}

/** 请示: a question to a superior unit, passed on from level to level. */
export interface Guidance {
  unit: string;
  readonly question: string;
  state: 'open' | 'unanswered' | 'received' | 'cancelled' | 'released';
  favourable?: boolean;
}

export interface DispatchState {
  state: 'sent' | 'acknowledged' | 'deemed' | 'returned' | 'released';
  designated: boolean;
}

/** 黄牌 · 红牌. */
export interface Card {
  readonly id: string;
  readonly unit: string;
  readonly colour: CardColour;
  readonly ground: string;
  readonly issuedAt: Moment;
  /** What the limit for an appeal counts from: the due moment whose lapse brought the card, or its issue. */
  readonly basis: Basis;
  /** What it took from the unit's score: what a withdrawal gives back, whatever the policy says by then. */
  readonly points: number;
  withdrawn?: boolean;
  appealed?: boolean;
  answered?: boolean;
}

export interface EscalationRecord {
  readonly from: Level;
  readonly to: Level;
  readonly reason: EscalationReason;
  readonly at: Moment;
  readonly by: string;
  readonly notified: readonly string[];
}
export type EscalationReason =
  | 'overdue'
  | 'deadlock'
  | 'silence'
  | 'unanswered'
  | 'unmeasured'
  | 'unruled'
  | 'unconcluded'
  | 'committee'
  | 'manual';

/** What waits for a second person (复核). */
export interface Proposal {
  readonly outcome: 'referred' | 'explained' | 'resolved';
  readonly by: string;
  readonly unit?: string;
}

/** 办件: the whole state of a case, plain JSON. */
export interface CaseState extends ObligationHolder {
  no: string;
  /** How many events it has taken in. */
  seq: number;
  stage: Stage;
  outcome: Outcome | null;
  hall: string;
  defaultUnit: string;
  policyVersion: number;
  channel: Channel;
  /** The applicant's id in the register of applicants; names and numbers stay there. */
  applicant: string;
  title: string;
  needBy: LocalDate | null;
  needByWarnAt: Moment | null;
  green: boolean;
  registeredAt: Moment;
  class: CaseClass | null;
  lead: string | null;
  handler: string | null;
  supervisor: string | null;
  solution: string | null;
  level: Level;
  promise: PromiseRecord | null;
  /** The latest promise has lapsed. */
  overdue: boolean;
  stops: ClockStop[];
  escalations: EscalationRecord[];
  cards: Card[];
  scores: Record<string, number>;
  urgings: Record<string, number>;
  exempt: string[];
  mandates: string[];
  visits: Record<string, Visit>;
  refusals: number;
  visitsReported: number;
  consults: Record<string, Consult>;
  measures: Record<string, Measure>;
  guidances: Record<string, Guidance>;
  dispatches: Record<string, DispatchState>;
  materials: { item: string; request: string; provided: boolean; reopens: number }[];
  noticeObjection: boolean;
  pledge: { items: { name: string; fulfilled: boolean }[]; breached: boolean } | null;
  risks: Record<string, { text: string; shielded: boolean }>;
  certificates: Record<string, { risk: string; filedWith: string }>;
  extensionRequest: { limit: LimitText; by: string } | null;
  proposal: Proposal | null;
  referredTo: string | null;
  callBack: { lapses: number; unreached: number };
  matter: string | null;
  mattersCalled: number;
  reopens: number;
  /** What makes a case hard, so that it is looked back on (回头看). */
  hard: { escalated: boolean; extended: boolean; reopened: boolean; guidance: boolean };
  /** The reopening window has passed while a card or a rectification is open. */
  windowPassed: boolean;
  lookBack: { cause: string; nominate: boolean } | null;
}

const BEFORE_ANYTHING: Omit<CaseState, 'no'> = {
  seq: 0,
  stage: 'new',
  outcome: null,
  hall: '',
  defaultUnit: '',
  policyVersion: 0,
  channel: 'window',
  applicant: '',
  title: '',
  needBy: null,
  needByWarnAt: null,
  green: false,
  registeredAt: '',
  class: null,
  lead: null,
  handler: null,
  supervisor: null,
  solution: null,
  level: 'window',
  promise: null,
  overdue: false,
  obligations: [],
  opened: 0,
  stops: [],
  escalations: [],
  cards: [],
  scores: {},
  urgings: {},
  exempt: [],
  mandates: [],
  visits: {},
  refusals: 0,
  visitsReported: 0,
  consults: {},
  measures: {},
  guidances: {},
  dispatches: {},
  materials: [],
  noticeObjection: false,
  pledge: null,
  risks: {},
  certificates: {},
  extensionRequest: null,
  proposal: null,
  referredTo: null,
  callBack: { lapses: 0, unreached: 0 },
  matter: null,
  mattersCalled: 0,
  reopens: 0,
  hard: { escalated: false, extended: false, reopened: false, guidance: false },
  windowPassed: false,
  lookBack: null,
};

/** A case before anything has happened. */
export const emptyCase = (no: string): CaseState =>
  JSON.parse(JSON.stringify({ no, ...BEFORE_ANYTHING })) as CaseState;
