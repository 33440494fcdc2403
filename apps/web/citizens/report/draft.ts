import { useEffect, useMemo, useState } from 'react';
import { newIdempotencyKey } from '../../api/transport';
import type { KeyKeeper } from '../elements/sending';
import type { Uploaded } from '../../api/upload';

/** What is being reported, as typed; empty where nothing was typed yet. */
export interface Draft {
  readonly hall: string;
  readonly hallName: string;
  readonly title: string;
  readonly detail: string;
  readonly refusedBy: string;
  readonly refusalGround: string;
  readonly priorVisits: string;
  readonly needBy: string;
  readonly kind: string;
  readonly name: string;
  readonly phone: string;
  readonly address: string;
  readonly specialNeeds: string;
  readonly files: readonly Uploaded[];
  /** Made with the form: sent again after a crash, it is still the same report. */
  readonly key: string;
}

const emptyDraft = (): Draft => ({
  hall: '',
  hallName: '',
  title: '',
  detail: '',
  refusedBy: '',
  refusalGround: '',
  priorVisits: '',
  needBy: '',
  kind: 'person',
  name: '',
  phone: '',
  address: '',
  specialNeeds: '',
  files: [],
  key: newIdempotencyKey(),
});

/** It is about a person: it lives as long as the tab, and no longer. */
const STORED = 'agency-assist.report';

function storedDraft(): Draft {
  try {
    const stored = JSON.parse(sessionStorage.getItem(STORED) ?? '{}') as Partial<Draft>;
    return { ...emptyDraft(), ...stored };
  } catch {
    return emptyDraft();
  }
}

export interface DraftKeeper {
  readonly draft: Draft;
  readonly change: (change: Partial<Draft>) => void;
  readonly clear: () => void;
  readonly keys: KeyKeeper;
  /** Whether files that were chosen have not arrived: going on without them would leave them out unnoticed. */
  readonly unfinished: boolean;
  readonly setUnfinished: (isUnfinished: boolean) => void;
}

/** The draft of this tab; every change of it is kept through reloads and through a lost line. */
export function useDraft(): DraftKeeper {
  const [draft, setDraft] = useState(storedDraft);
  const [unfinished, setUnfinished] = useState(false);
  useEffect(() => sessionStorage.setItem(STORED, JSON.stringify(draft)), [draft]);
  return useMemo(() => {
    const change = (to: Partial<Draft>) => setDraft((before) => ({ ...before, ...to }));
    const keys = { key: () => draft.key, answered: () => change({ key: newIdempotencyKey() }) };
    return { draft, change, clear: () => setDraft(emptyDraft()), keys, unfinished, setUnfinished };
  }, [draft, unfinished]);
}
