import type { ReactNode } from 'react';
import { AskedNote } from './asked-note';
import { ChangedNote } from './changed-note';

interface Props {
  readonly entity: 'case' | 'matter';
  readonly no: string;
  readonly command: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** The versions between which others have acted, when they have since the form was opened. */
  readonly changed: { readonly since: number; readonly now: number } | undefined;
  readonly onSeen: () => void;
  /** The command is not possible any more. */
  readonly gone: ReactNode;
}

/** What one reads before one fills in a form: what has changed meanwhile, and what one decides about. */
export function Beforehand({ entity, no, command, payload, changed, onSeen, gone }: Props) {
  return (
    <>
      {gone}
      {changed && <ChangedNote {...{ entity, no, ...changed, onSeen }} />}
      <AskedNote {...{ entity, no, command, payload }} />
    </>
  );
}
