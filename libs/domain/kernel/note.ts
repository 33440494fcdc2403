import type { Command } from './command';
import type { EntityState } from './mechanism';
import type { Turn } from './turn';

/** 内部备注: what somebody wrote down beside a command, for colleagues alone. */
export interface NoteEvent {
  readonly kind: 'noted';
  readonly command: string;
  readonly text: string;
}

/** Every command takes a `note`; it is kept behind what the command caused. */
export function keepNote<S extends EntityState>(
  turn: Turn<S>,
  { name, payload }: Pick<Command, 'name' | 'payload'>,
): void {
  const { note } = payload as { note?: string };
  if (note !== undefined) turn.emit<NoteEvent>({ kind: 'noted', command: name, text: note });
}
