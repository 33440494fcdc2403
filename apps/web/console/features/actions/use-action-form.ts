import type { Shape } from '@domain/kernel/shape';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { newIdempotencyKey } from '../../../api/client';
import { firstDraft } from '../../forms/first-draft';
import type { FormPerson } from '../../forms/form-context';
import { takenIds, type FormSubject } from '../../forms/form-subject';
import { impliedAt, withImplied } from '../../forms/implied';
import { newIds, payloadOf, withValue, type Draft, type Path } from '../../forms/form-value';
import { useKnown } from '../../forms/use-known';
import { forgetDraft, keepDraft, keptDraft, type KeptDraft } from './drafts';
import { useFaults } from './use-faults';

/** What a form is opened with. */
export interface Opening {
  readonly command: string;
  readonly shape: Shape;
  readonly subject: FormSubject;
  readonly version: number;
  readonly person: FormPerson;
  readonly tried: readonly Readonly<Record<string, unknown>>[];
}

function begin({ command, shape, subject, version, person, tried }: Opening): KeptDraft {
  const draft = () => firstDraft(shape, { command, subject, person, tried, nowMs: Date.now() });
  return keptDraft(subject.no, command) ?? { draft: draft(), key: newIdempotencyKey(), version };
}

/** What is typed into the form of a command: kept in this tab, checked by the engine's shapes. */
export function useActionForm(opening: Opening) {
  const { command, shape, subject } = opening;
  const [kept, setKept] = useState<KeptDraft>(() => begin(opening));
  const known = useKnown(command, subject);
  const implied = useCallback(
    (path: Path) => impliedAt(command, kept.draft, path, known),
    [command, kept.draft, known],
  );
  const payload = useMemo(
    () => payloadOf(shape, withImplied(shape, kept.draft, implied), newIds(takenIds(subject.facts))),
    [shape, kept.draft, implied, subject.facts],
  );
  const { forgive, ...faults } = useFaults(shape, payload, kept.draft);
  const [first] = useState(kept);
  useEffect(() => {
    // A form that nobody has touched is made anew when it is opened again.
    if (kept !== first) keepDraft(subject.no, command, kept);
  }, [subject.no, command, kept, first]);
  const set = (path: Path, value: unknown) => {
    forgive(path);
    setKept((before) => ({ ...before, draft: withValue(before.draft, path, value) as Draft }));
  };
  const { draft, key, version } = kept;
  return {
    ...{ ...faults, payload, draft, implied, key, version, set },
    /** The form was made for this version of the case from here on. */
    seen: (seen: number) => setKept((before) => ({ ...before, version: seen })),
    /** A refused try is over: the next one is another, and the engine would answer the same key the same. */
    renewKey: () => setKept((before) => ({ ...before, key: newIdempotencyKey() })),
    forget: () => forgetDraft(subject.no, command),
  };
}
