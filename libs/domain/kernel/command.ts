import type { Policy } from '../policy/policy';
import type { Actor, Role } from './actor';
import { inStage, refuse, type Refusal } from './refusal';
import { checkShape, referencesIn, type IdKind, type Reference, type Shape } from './shape';
import type { Turn } from './turn';

/** What the world outside the case says about the names in a payload; the edge looks it up before sending. */
export interface Facts {
  /** Units that exist, among those named. */
  readonly units: readonly string[];
  readonly people: Readonly<Record<string, { readonly roles: readonly Role[]; readonly unit?: string }>>;
  /** Cases that exist, among those named, as last recorded. */
  readonly cases: Readonly<Record<string, CaseFacts>>;
  /** The version that adoptPolicy names, if it exists. */
  readonly policy?: Policy;
}

export interface CaseFacts {
  readonly stage: string;
  readonly applicant: string;
  /** The open matter it is attached to. */
  readonly matter?: string;
}

export const NO_FACTS: Facts = { units: [], people: {}, cases: {} };

/** A command as it reaches a case or a matter. */
export interface Command {
  readonly name: string;
  /** The caller's idempotency key: sent twice, it acts once. */
  readonly id: string;
  readonly actor: Actor;
  readonly payload: unknown;
  readonly facts: Facts;
}

/**
 * Who may give a command. Roles, and: `staff` every role but applicant; `in-a-unit` anyone in a unit; `lead-unit`
 * anyone in the lead unit; `the-unit`, `the-agent`, `the-owner` are known only with the object, see `holds`.
 */
export type Who = Role | 'staff' | 'in-a-unit' | 'lead-unit' | 'the-unit' | 'the-agent' | 'the-owner';
const BY_OBJECT: readonly Who[] = ['the-unit', 'the-agent', 'the-owner'];

/** A command of a mechanism: who, when, with what, and what it does. */
export interface CommandSpec<S extends { no: string; seq: number }, P = never> {
  readonly who: readonly Who[];
  /** Stages in which it is possible; empty means any but the last. */
  readonly stages: readonly string[];
  readonly payload: Shape;
  /** ☎ it reaches the applicant; the value is the kind of the notice. */
  readonly reaches?: string | ((payload: P) => string | undefined);
  /** Whether the actor is the unit, the agent or the owner this command is for. */
  readonly holds?: (state: S, payload: P, actor: Actor) => boolean;
  /** Refuses in the order of the command table, or emits what happens. */
  readonly decide: (turn: Turn<S>, payload: P, facts: Facts) => Refusal | void;
}

/** What differs between cases and matters when a command is checked. */
export interface Checks<S> {
  readonly stageOf: (state: S) => string;
  readonly lastStages: readonly string[];
  readonly wrongStage: (name: string, state: S) => string;
  readonly holdsRole: (state: S, actor: Actor, who: Who) => boolean;
  readonly knows: (state: S, kind: IdKind, id: string) => boolean;
}

/** Runs the checks in the order of commands.md section 4 up to the row's own refusals. */
export function checkCommand<S extends { no: string; seq: number }>(
  checks: Checks<S>,
  state: S,
  spec: CommandSpec<S>,
  command: Command,
): Refusal | undefined {
  const { name, actor, payload, facts } = command;
  const stage = checks.stageOf(state);
  const fits = spec.stages.length ? spec.stages.includes(stage) : !checks.lastStages.includes(stage);
  if (!fits) return inStage(refuse(checks.wrongStage(name, state)), stage);
  const byRole = spec.who.some((who) => checks.holdsRole(state, actor, who));
  if (!byRole && !spec.who.some((who) => BY_OBJECT.includes(who))) return refuse('CASE.NOT_PERMITTED');
  const misshapen = checkShape(spec.payload, payload);
  if (misshapen) return misshapen;
  const refused = checkReferences(checks, state, referencesIn(spec.payload, payload), facts);
  if (refused) return refused;
  if (!byRole && !spec.holds?.(state, payload as never, actor)) return refuse('CASE.NOT_PERMITTED');
  return undefined;
}

function checkReferences<S extends { no: string; seq: number }>(
  checks: Checks<S>,
  state: S,
  references: readonly Reference[],
  facts: Facts,
): Refusal | undefined {
  const stranger = references.find(
    ({ shape, value }) => shape.is === 'person' && !Object.hasOwn(facts.people, value),
  );
  if (stranger) return refuse('CASE.INVALID', stranger.path, 'unknown-person');
  const nowhere = references.find(
    ({ shape, value }) =>
      !facts.units.includes(value) &&
      (shape.is === 'unit' || (shape.is === 'unit-or-applicant' && value !== 'applicant')),
  );
  if (nowhere) return refuse('CASE.UNKNOWN_UNIT', nowhere.path);
  return checkIds(checks, state, references);
}

function checkIds<S extends { no: string; seq: number }>(
  checks: Checks<S>,
  state: S,
  references: readonly Reference[],
): Refusal | undefined {
  for (const { shape, value, path } of references) {
    if (shape.is === 'id' && !checks.knows(state, shape.of, value)) {
      return refuse(`${shape.of.toUpperCase()}.UNKNOWN`, path);
    }
  }
  const given = new Set<string>();
  for (const { shape, value, path } of references) {
    if (shape.is !== 'new-id') continue;
    if (checks.knows(state, shape.of, value) || given.has(`${shape.of} ${value}`)) {
      return refuse('CASE.INVALID', path, 'used-twice');
    }
    given.add(`${shape.of} ${value}`);
  }
  return undefined;
}

/** The names a payload refers to, for which facts must be looked up. A payload of the wrong shape names none. */
export function namesIn(shape: Shape, payload: unknown) {
  const names = {
    units: [] as string[],
    people: [] as string[],
    cases: [] as string[],
    policyVersions: [] as number[],
  };
  if (checkShape(shape, payload)) return names;
  for (const { shape: at, value } of referencesIn(shape, payload)) {
    if (at.is === 'unit' || at.is === 'unit-or-applicant') names.units.push(value);
    if (at.is === 'person') names.people.push(value);
    if (at.is === 'case') names.cases.push(value);
    if (at.is === 'policy-version') names.policyVersions.push(Number(value));
  }
  return names;
}
