import { createContext, use } from 'react';
import type { FormSubject } from './form-subject';
import type { Draft, Path } from './form-value';

/** Who fills the form in. */
export interface FormPerson {
  readonly id: string;
  readonly roles: ReadonlySet<string>;
  readonly unit?: string;
}

/** What the fields of a form share. */
export interface CommandFormState {
  readonly command: string;
  readonly subject: FormSubject;
  readonly person: FormPerson;
  readonly draft: Draft;
  /** What a field says where nothing stands in the draft. */
  readonly implied: (path: Path) => unknown;
  readonly disabled: boolean;
  readonly set: (path: Path, value: unknown) => void;
  /** What is wrong at a path, in words, once somebody has been there. */
  readonly faultAt: (path: Path) => string | undefined;
  /** Whether something is shown to be wrong with a field or inside it. */
  readonly isFaulty: (field: string) => boolean;
  /** A file is on its way: nothing is sent until it has arrived. */
  readonly setUploading: (isUploading: boolean) => void;
  /** Somebody has been at a field. */
  readonly touch: (path: Path) => void;
  /** Whether somebody has been at a field and gone on: half a value is nothing to doubt yet. */
  readonly hasLeft: (path: Path) => boolean;
}

export const FormContext = createContext<CommandFormState | null>(null);

/** The form around a field. Throws outside one. */
export function useCommandForm(): CommandFormState {
  const form = use(FormContext);
  if (!form) throw new Error('a field stands in a form');
  return form;
}
