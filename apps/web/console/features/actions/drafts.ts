import type { Draft } from '../../forms/form-value';

/** A form half filled in: what was typed, the key under which it acts once, and the version it was made for. */
export interface KeptDraft {
  readonly draft: Draft;
  readonly key: string;
  readonly version: number;
}

const nameOf = (no: string, command: string): string => `agency-assist.draft/${no}/${command}`;

/** The draft kept in this tab, if there is one. */
export function keptDraft(no: string, command: string): KeptDraft | undefined {
  const kept = sessionStorage.getItem(nameOf(no, command));
  return kept === null ? undefined : (JSON.parse(kept) as KeptDraft);
}

/** Keeps a draft until it is sent or the tab is closed; it is not kept beyond, since it may name people. */
export function keepDraft(no: string, command: string, draft: KeptDraft): void {
  sessionStorage.setItem(nameOf(no, command), JSON.stringify(draft));
}

export function forgetDraft(no: string, command: string): void {
  sessionStorage.removeItem(nameOf(no, command));
}
