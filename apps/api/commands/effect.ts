import { caseKernel } from '@domain/case/kernel';
import { summarize } from '@domain/case/view';
import type { CardColour, CaseState } from '@domain/case/state';
import { isStopped, openStops } from '@domain/case/promise-clock';
import { addMinutes, later, type LocalDate, type Moment } from '@domain/calendar/moment';
import type { Command } from '@domain/kernel/command';
import { follow, type Context, type Kernel, type Step } from '@domain/kernel/entity';
import type { EntityState } from '@domain/kernel/mechanism';
import type { Delivery } from '@domain/kernel/message';
import type { NoticeEvent } from '@domain/kernel/notice';
import type { Obligation, Owner } from '@domain/kernel/obligation';
import type { ObligationEvent } from '@domain/kernel/owe';
import type { Refusal } from '@domain/kernel/refusal';

interface Change<T> {
  readonly from: T;
  readonly to: T;
}

/** What a command would do: to the clock, to what is owed, and whom it would tell. Only what changes is named. */
export interface Effect {
  readonly stage?: Change<string>;
  /** 提级: how high the case is on the ladder of its policy. */
  readonly level?: Change<string>;
  /** The promise's due moment; null when none is open or the clock stands still. */
  readonly due?: Change<Moment | null>;
  readonly clock?: Change<string>;
  readonly overdue?: Change<boolean>;
  /** When a clock that stops runs again by itself, and the promise's due moment then. */
  readonly resumes?: { readonly at: Moment; readonly due: Moment };
  /** The day by which the applicant needs it, when the new due moment lies after it. */
  readonly pastNeedBy?: LocalDate;
  /** 黄牌 · 红牌 that units get. */
  readonly cards?: readonly { unit: string; colour: CardColour }[];
  /** 计分: what each unit loses or gets back. */
  readonly scores?: readonly { unit: string; points: number }[];
  /** What it would do in other cases, which are told of it. */
  readonly elsewhere?: readonly { case: string; effect: Effect }[];
  readonly opens: readonly { kind: string; owner: Owner; due: Moment | null }[];
  readonly ends: readonly { kind: string; id: string; how: 'settled' | 'released' | 'lapsed' }[];
  readonly moves: readonly { kind: string; id: string; due: Moment | null }[];
  readonly tells: readonly { to: Owner; notice: string; about?: string; at: Moment }[];
}

export type Preview = { readonly refusal: Refusal } | { readonly effect: Effect };

/** What it would come to in the entity itself, and what others would be told. */
export type Trial =
  { readonly refusal: Refusal } | { readonly effect: Effect; readonly messages: readonly Delivery[] };

/**
 * What a command would do now to an entity as last recorded, or why it would be refused. Nothing is changed. What has
 * fallen due in the meantime lapses first, as it would in the workflow.
 */
export function tryCommand<S extends EntityState>(
  kernel: Kernel<S>,
  state: S,
  command: Command,
  context: Context,
): Trial {
  const passed = kernel.advance(state, context);
  const decision = kernel.decide(passed.state, command, context);
  if ('refusal' in decision) return decision;
  const after = follow(decision, kernel.advance(decision.state, context));
  const resumes = resumption(
    passed.state,
    after.state,
    (now) => kernel.advance(after.state, { ...context, now }).state,
  );
  return { effect: { ...effectOf(passed.state, after), ...resumes }, messages: after.messages };
}

/** As `tryCommand`, of the entity alone. */
export function preview<S extends EntityState>(...asked: Parameters<typeof tryCommand<S>>): Preview {
  const trial = tryCommand(...asked);
  return 'refusal' in trial ? trial : { effect: trial.effect };
}

/** What it would do now in a case as last recorded to be told something. */
export function effectOfMessage(recorded: CaseState, message: Delivery, context: Context): Effect {
  const { state } = caseKernel.advance(recorded, context);
  const told = caseKernel.receive(state, message, context);
  return effectOf(state, follow(told, caseKernel.advance(told.state, context)));
}

function effectOf<S extends EntityState>(before: S, { state, events }: Step<S>): Effect {
  const happened = events as unknown as readonly (ObligationEvent | NoticeEvent)[];
  const changed = changes(facts(before), facts(state));
  return {
    ...changed,
    ...(changed.due && needByPassed(state)),
    ...issued(before, state),
    ...scored(before, state),
    opens: happened.flatMap((event) => (event.kind === 'opened' ? [openedView(event.obligation)] : [])),
    ends: happened.flatMap((event) =>
      event.kind === 'settled' || event.kind === 'released' || (event.kind === 'lapsed' && event.closes)
        ? [{ kind: event.obligation, id: event.id, how: event.kind }]
        : [],
    ),
    moves: happened.flatMap((event) =>
      event.kind === 'moved' ? [{ kind: event.obligation, id: event.id, due: event.due }] : [],
    ),
    tells: happened.flatMap((event) =>
      event.kind === 'notified'
        ? [{ to: event.to, notice: event.notice, about: event.about, at: event.sendAt }]
        : [],
    ),
  };
}

const openedView = ({ kind, owner, dueAt }: Obligation) => ({ kind, owner, due: dueAt });

/** Told where a clock stops until a day that is known, if nothing else happens until then. */
function resumption<S extends EntityState>(
  before: S,
  after: S,
  stateAt: (moment: Moment) => S,
): Pick<Effect, 'resumes'> {
  if (!isOfCase(before) || !isOfCase(after) || isStopped(before)) return {};
  const ends = openStops(after).map(({ until }) => until);
  if (ends.length === 0 || ends.includes(undefined)) return {};
  const at = (ends as Moment[]).reduce(later);
  const { due, clock } = summarize(stateAt(addMinutes(at, 1)) as unknown as CaseState);
  return due !== null && clock === 'running' ? { resumes: { at, due } } : {};
}

const isOfCase = (state: EntityState): state is CaseState => 'promise' in state;

/** A matter has no applicant who needs it. */
function needByPassed(state: EntityState): Pick<Effect, 'pastNeedBy'> {
  if (!isOfCase(state)) return {};
  const { needBy } = state;
  return needBy !== null && summarize(state).needByRisk ? { pastNeedBy: needBy } : {};
}

function issued(before: EntityState, after: EntityState): Pick<Effect, 'cards'> {
  if (!('cards' in before)) return {};
  const count = (before as CaseState).cards.length;
  const cards = (after as CaseState).cards.slice(count).map(({ unit, colour }) => ({ unit, colour }));
  return cards.length > 0 ? { cards } : {};
}

function scored(before: EntityState, after: EntityState): Pick<Effect, 'scores'> {
  if (!('scores' in before)) return {};
  const [from, to] = [before.scores as CaseState['scores'], (after as CaseState).scores];
  const scores = Object.entries(to)
    .map(([unit, points]) => ({ unit, points: points - (from[unit] ?? 0) }))
    .filter(({ points }) => points !== 0);
  return scores.length > 0 ? { scores } : {};
}

type Facts = { stage: string; level: string; due: Moment | null; clock: string; overdue: boolean };

/** A matter has a stage only; a case has a level, and a promise with its clock. */
function facts(state: EntityState): Partial<Facts> {
  const { stage } = state as EntityState & { stage: string };
  if (!isOfCase(state)) return { stage };
  const { level } = state;
  const { due, clock, overdue } = summarize(state);
  return { stage, level, due, clock, overdue };
}

function changes(
  from: Partial<Facts>,
  to: Partial<Facts>,
): Pick<Effect, 'stage' | 'level' | 'due' | 'clock' | 'overdue'> {
  const keys = Object.keys(to) as (keyof Facts)[];
  return Object.fromEntries(
    keys.filter((key) => from[key] !== to[key]).map((key) => [key, { from: from[key], to: to[key] }]),
  );
}
