import type { CommandSpec } from './command';
import type { Message } from './message';
import type { Obligation, ObligationHolder } from './obligation';
import type { Turn } from './turn';

/** What a case and a matter have in common. */
export interface EntityState extends ObligationHolder {
  no: string;
  /** How many events it has taken in; also its version. */
  seq: number;
}

/**
 * One mechanism, one room: the commands of, say, a proxy visit, what its events change, and what the lapse of its
 * obligations causes. A kernel composes the mechanisms from one list.
 */
export interface Mechanism<S extends EntityState> {
  readonly name: string;
  readonly commands?: Readonly<Record<string, CommandSpec<S>>>;
  readonly evolve?: Readonly<Record<string, (state: S, event: never) => void>>;
  /** What others tell this entity. */
  readonly messages?: Readonly<Record<string, (turn: Turn<S>, body: never) => void>>;
  /** What an event makes this entity tell others; the state is the one before the event. */
  readonly sends?: Readonly<Record<string, (state: S, event: never) => Message[]>>;
  /** What the lapse of an obligation causes; it counts from the due moment that lapsed (K2). */
  readonly lapse?: Readonly<Record<string, (turn: Turn<S>, obligation: Obligation) => void>>;
}
