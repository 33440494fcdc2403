import type { Shape } from '@domain/kernel/shape';
import { useMemo, useState } from 'react';
import { afterClick } from '../../forms/after-click';
import { faultsOf } from '../../forms/faults';
import { pathInDraft, pathText, type Draft, type Path } from '../../forms/form-value';
import { useFaultWords } from '../../forms/form-words';

/** A field that the engine refuses, and why. */
export interface Marked {
  readonly path: string;
  readonly words: string;
}

/** What is wrong with a payload, and how much of it is shown: what somebody has been at, and what the engine refused. */
export function useFaults(shape: Shape, payload: Readonly<Record<string, unknown>>, draft: Draft) {
  const inWords = useFaultWords();
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState<Marked>();
  const [misses, setMisses] = useState(0);
  const faults = useMemo(
    () =>
      faultsOf(shape, payload).map((fault) => ({ ...fault, path: pathInDraft(shape, draft, fault.path) })),
    [shape, payload, draft],
  );
  const shown = faults.filter(({ path }) => touched.has(path));
  return {
    faults,
    /** The field that the engine refused when the form was sent, until it is changed. */
    refused,
    /** How often the form was sent in vain. */
    misses,
    touch: (path: Path) => afterClick(() => setTouched((before) => new Set(before).add(pathText(path)))),
    hasLeft: (path: Path): boolean => touched.has(pathText(path)),
    /** In words, what is wrong at a path, `marked` being what the engine says meanwhile. */
    faultAt: (path: Path, marked?: Marked): string | undefined => {
      const at = pathText(path);
      const mark = [refused, marked].find((one) => one?.path === at);
      const fault = shown.find((one) => one.path === at);
      return mark?.words ?? (fault && inWords(fault));
    },
    isFaulty: (field: string, marked?: Marked): boolean =>
      [...shown, refused, marked].some((one) => one && `${one.path}.`.startsWith(`${field}.`)),
    /** Shows everything that is missing. */
    touchAll: () => {
      setTouched(new Set(faults.map(({ path }) => path)));
      setMisses(misses + 1);
    },
    /** Marks the field that the engine has refused. */
    refuse: (marked: Marked | undefined) => {
      setRefused(marked);
      setMisses(misses + 1);
    },
    /** A refused field is being changed. */
    forgive: (path: Path) => {
      if (refused?.path === pathText(path)) setRefused(undefined);
    },
  };
}
