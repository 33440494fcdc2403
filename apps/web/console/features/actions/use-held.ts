import { useState } from 'react';
import type { Schemas } from '../../../api/client';
import type { OpenAction } from './action-form';

/** The action of the open form. It stays open when the action has gone meanwhile: what was typed is not lost. */
export function useHeld(open: Schemas['Actions']['open'], command: string | null): OpenAction | undefined {
  const [held, setHeld] = useState<OpenAction>();
  const found = open.find((action) => action.command === command);
  const kept = found ?? (command === null ? undefined : held);
  if (kept !== held) setHeld(kept);
  return kept?.command === command ? kept : undefined;
}
