import type { Moment } from '@domain/calendar/moment';
import type { RegistrationFacts, RegistrationPayload } from '@domain/case/mechanisms/intake';
import type { CaseState } from '@domain/case/state';
import type { Actor } from '@domain/kernel/actor';
import type { Facts } from '@domain/kernel/command';
import type { EntityState } from '@domain/kernel/mechanism';
import type { Recorded, Rules } from '@domain/kernel/turn';
import type { MatterState } from '@domain/matter/state';

/**
 * What the outside needs to speak to the workflows: names, ids, queues and types. Nothing here imports anything at run
 * time, so the API can use it without taking the workflows in.
 */

/** 办件与议题: workflow and activity tasks of cases and matters. */
export const CASE_QUEUE = 'agency-assist-cases';
/** Scheduled work: notices, reconciling, a new calendar told to every open case. */
export const CHORE_QUEUE = 'agency-assist-chores';

export const CASE_WORKFLOW = 'caseWorkflow';
export const MATTER_WORKFLOW = 'matterWorkflow';

export const caseWorkflowId = (no: string): string => `case/${no}`;
export const matterWorkflowId = (no: string): string => `matter/${no}`;

/** How long a caller waits at most after a worker has died with a task in its hands (milliseconds). */
export const WORKFLOW_TASK_TIMEOUT_MS = 5_000;

/** Search attributes, set when a workflow starts and never changed: the hall, and `case` or `matter`. */
export const HALL_ATTRIBUTE = 'Hall';
export const KIND_ATTRIBUTE = 'Kind';

/** The update that answers a registration, called with its id; it is sent together with the start. */
export const RECEIPT_UPDATE = 'receipt';
/** The signal by which cases, matters and the calendar tell each other something. */
export const DELIVER_SIGNAL = 'deliver';
/** The signal by which the reconciler asks a workflow to record its present state once more. */
export const RECORD_AGAIN_SIGNAL = 'recordAgain';
export const VIEW_QUERY = 'view';
export const DEADLINE_QUERY = 'deadline';
export const LOG_QUERY = 'log';

/** What every update is called with; its name is the command's and its id the caller's idempotency key. */
export interface CommandInput {
  readonly actor: Actor;
  readonly payload: unknown;
  readonly facts: Facts;
  /** The version the sender has seen: the command is refused when something has happened since. */
  readonly expected?: number;
}

/**
 * What every signal is called with; its name is the command's. Without `facts` the workflow looks up the names in the
 * payload itself, so that a sender on the command line need not know them.
 */
export interface SignalInput {
  /** The sender's own id: sent twice, it acts once. */
  readonly id: string;
  readonly actor: Actor;
  readonly payload?: unknown;
  readonly facts?: Facts;
}

/** The answer to a command. It comes after the ledger has what was decided, unless `recorded` is false. */
export interface Reply {
  readonly no: string;
  /** The entity's version after the command. */
  readonly seq: number;
  readonly at: Moment;
  readonly stage: string;
  readonly nextWake: Moment | null;
  /** False while the ledger is away: the decision stands and is recorded as soon as the ledger is back. */
  readonly recorded: boolean;
}

/** Starts a case. The registration has been checked, and the applicant's particulars replaced by an id. */
export interface StartCase {
  readonly no: string;
  /** The caller's idempotency key. */
  readonly id: string;
  readonly actor: Actor;
  readonly payload: RegistrationPayload;
  readonly facts: RegistrationFacts;
  readonly rules: Rules;
  /** Added to the workflow's time; zero except in rehearsals and scenarios. */
  readonly businessTimeOffsetMs?: number;
  /** Decisions in one run before it continues as new; by default 250. */
  readonly decisionsPerRun?: number;
}

/** Starts a matter; what called it comes as the first delivery. */
export type StartMatter = Pick<StartCase, 'no' | 'rules' | 'businessTimeOffsetMs' | 'decisionsPerRun'>;

/** An answer that was given, kept so that the same command sent again gets the same. */
export interface Answered {
  readonly id: string;
  readonly name: string;
  readonly reply: Reply;
}

/** What a run hands to the next: plain JSON, with a version of its form. */
export interface Carried<S extends EntityState> {
  readonly v: 1;
  readonly state: S;
  readonly rules: Rules;
  readonly answered: readonly Answered[];
  /** Ids of the latest deliveries taken in. */
  readonly delivered: readonly string[];
  readonly businessTimeOffsetMs: number;
  readonly decisionsPerRun: number;
  /** History events of all runs before. */
  readonly eventsBefore: number;
}

export type CaseInput = { readonly start: StartCase } | { readonly carried: Carried<CaseState> };
export type MatterInput = { readonly start: StartMatter } | { readonly carried: Carried<MatterState> };

/** What the query `view` answers. */
export interface View<S extends EntityState> {
  readonly state: S;
  readonly nextWake: Moment | null;
  readonly policy: { readonly profile: string; readonly version: number };
  readonly calendar: string;
  /** Version up to which the ledger has everything. */
  readonly recordedSeq: number;
  readonly ledgerAway: boolean;
}

/** What the query `log` answers: what happened in this run; the whole log is in the ledger. */
export type Log = readonly Recorded[];

/** Started when a State Council notice, or an overlay, comes into force: every open case and matter is told. */
export const CALENDAR_WORKFLOW = 'calendarWorkflow';
export const calendarWorkflowId = (version: string): string => `calendar/${version}`;
export interface CalendarInput {
  /** The version that came into force; each hall has its own days on top of the notices. */
  readonly version: string;
}

/** Run on a schedule: send due notices; compare the ledger with the workflows; see to uploads. */
export const NOTICE_WORKFLOW = 'noticeWorkflow';
export const RECONCILE_WORKFLOW = 'reconcileWorkflow';
export const ATTACHMENT_WORKFLOW = 'attachmentWorkflow';
/** One run of the sender follows the other. */
export const NOTICE_RUN_MS = 5 * 60_000;
