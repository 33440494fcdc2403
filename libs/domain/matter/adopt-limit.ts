import { isOpen, role } from '../kernel/obligation';
import { open } from '../kernel/owe';
import type { MatterTurn } from './matter-command';

/** When the last opinion is in, or counted, the committee has to adopt. */
export function openAdopt(turn: MatterTurn): void {
  if (isOpen(turn.state, 'opinion') || isOpen(turn.state, 'adopt')) return;
  open(turn, { kind: 'adopt', owner: role('committee-secretary'), limit: 'adopt' });
}
