import type { Actor } from '../kernel/actor';
import type { CommandSpec, Facts } from '../kernel/command';
import type { Mechanism as MechanismOf } from '../kernel/mechanism';
import type { Refusal } from '../kernel/refusal';
import { list, map, optional, text, type Fields, type Payload, type Shape } from '../kernel/shape';
import type { Turn } from '../kernel/turn';
import type { CaseState, Stage } from './state';

export type CaseTurn = Turn<CaseState>;
export type Mechanism = MechanismOf<CaseState>;

interface CaseCommand<S extends Fields> {
  readonly who: CommandSpec<CaseState>['who'];
  readonly stages?: readonly Stage[];
  readonly payload: S;
  readonly reaches?: string | ((payload: Payload<S>) => string | undefined);
  readonly holds?: (state: CaseState, payload: Payload<S>, actor: Actor) => boolean;
  readonly decide: (turn: CaseTurn, payload: Payload<S>, facts: Facts) => Refusal | void;
}

/** A command of a case. Every command also takes `note` and `attachments`. */
export function command<S extends Fields>(spec: CaseCommand<S>): CommandSpec<CaseState> {
  const payload: Shape = map({
    ...spec.payload,
    note: optional(text()),
    attachments: optional(list(text(), 0)),
  });
  return { ...spec, stages: spec.stages ?? [], payload } as unknown as CommandSpec<CaseState>;
}
