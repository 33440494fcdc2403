import * as drafts from '../../drafts';
import type { Draft } from '../../forms/form-value';

/** A form half filled in: what was typed, the key under which it acts once, and the version it was made for. */
export interface KeptDraft {
  readonly draft: Draft;
  readonly key: string;
  readonly version: number;
}

const nameOf = (no: string, command: string): string => `${no}/${command}`;

/** The draft kept in this tab, if there is one. */
export const keptDraft = (no: string, command: string): KeptDraft | undefined =>
  drafts.readDraft(nameOf(no, command));

/** Keeps a draft until it is sent, the person signs out, or the tab is closed. */
export const keepDraft = (no: string, command: string, draft: KeptDraft): void =>
  drafts.keepDraft(nameOf(no, command), draft);

export const forgetDraft = (no: string, command: string): void =>
  drafts.keepDraft(nameOf(no, command), undefined);
