import type { Actor } from '../kernel/actor';
import type { CommandSpec, Facts } from '../kernel/command';
import type { Mechanism } from '../kernel/mechanism';
import { notify } from '../kernel/notice';
import { unitOwner } from '../kernel/obligation';
import { refuse, type Refusal } from '../kernel/refusal';
import { list, map, optional, text, type Fields, type Payload } from '../kernel/shape';
import type { Turn } from '../kernel/turn';
import type { MatterStage, MatterState, Member } from './state';

export type MatterTurn = Turn<MatterState>;
export type MatterMechanism = Mechanism<MatterState>;

export const OPEN_STAGES: readonly MatterStage[] = ['called', 'deliberating', 'countersigning'];

interface MatterCommand<S extends Fields> {
  readonly who: CommandSpec<MatterState>['who'];
  readonly stages: readonly MatterStage[];
  readonly payload: S;
  readonly decide: (turn: MatterTurn, payload: Payload<S>, facts: Facts) => Refusal | void;
}

/** A command of a matter. The member unit is checked by the row, which has codes of its own for it. */
export function command<S extends Fields>(spec: MatterCommand<S>): CommandSpec<MatterState> {
  const payload = map({ ...spec.payload, note: optional(text()), attachments: optional(list(text(), 0)) });
  return { ...spec, payload, holds: () => true } as unknown as CommandSpec<MatterState>;
}

/** Members who take part: those not recused (回避). */
export const acting = (state: MatterState): Member[] => state.members.filter((member) => !member.recused);

/** Refuses an actor whose unit is no member, or is recused. */
export function asMember(state: MatterState, actor: Actor): Refusal | Member {
  const member = state.members.find(({ unit }) => unit === actor.unit);
  if (!member) return refuse('MATTER.NOT_MEMBER');
  return member.recused ? refuse('MATTER.RECUSED') : member;
}

/** Tells every member something about the matter. */
export function tellMembers(turn: MatterTurn, about: string): void {
  for (const { unit } of turn.state.members) notify(turn, unitOwner(unit), 'matter', about);
}
