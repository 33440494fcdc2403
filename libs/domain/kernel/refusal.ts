import { addMinutes, type Moment } from '../calendar/moment';

/** A command that is refused: a value with a stable code, never an exception. */
export interface Refusal {
  readonly code: string;
  /** The payload field that is wrong, e.g. `units.0`. */
  readonly field?: string;
  /** The rule the field breaks, e.g. `required`. */
  readonly rule?: string;
  /** The number that the rule sets, where it sets one: a limit such as `5wd`, how many times, a share such as `2/3`. */
  readonly limit?: string | number;
  /** The moment from which the same command would be possible, where one exists. */
  readonly nextAllowedAt?: string;
  /** The stage that it is in, when the command is none of that stage. */
  readonly stage?: string;
  /** The present version, when the command was decided on another. */
  readonly version?: number;
}

export const refuse = (code: string, field?: string, rule?: string): Refusal => ({ code, field, rule });

/** The refusal with the stage that stands against it. */
export const inStage = (refusal: Refusal, stage: string): Refusal => ({ ...refusal, stage });

/** The refusal with the number that its rule sets. */
export const withLimit = (refusal: Refusal, limit: string | number): Refusal => ({ ...refusal, limit });

/** The last check of every command that settles, answers or rules on something: it must be open now. */
export const unlessOpen = (something: unknown): Refusal | undefined =>
  something ? undefined : refuse('CASE.NOTHING_OPEN');

/** The refusal with the moment from which the same command is possible, one minute after what is awaited falls due. */
export const untilAfter = (refusal: Refusal, due: Moment | null | undefined): Refusal =>
  due ? { ...refusal, nextAllowedAt: addMinutes(due, 1) } : refusal;
