import { useEffect, useRef, useState } from 'react';
import { useWords } from '../use-words';
import type { ProblemError } from '../../api/transport';
import { upload, type Uploaded, type UploadRoute } from './upload';

/** A file on its way, or one that did not arrive. */
export interface Underway {
  readonly no: number;
  readonly file: File;
  readonly part: number;
  readonly error?: ProblemError;
}

interface Uploads {
  readonly underway: readonly Underway[];
  readonly start: (chosen: readonly File[]) => void;
  readonly retry: (no: number) => void;
  readonly drop: (no: number) => void;
}

let numbers = 0;

/** Sends files as they are chosen; each that arrives joins `files`. */
export function useUploads(
  to: UploadRoute,
  files: readonly Uploaded[],
  onChange: (files: readonly Uploaded[]) => void,
): Uploads {
  const { language } = useWords('pages');
  const [underway, setUnderway] = useState<readonly Underway[]>([]);
  const stops = useRef(new Map<number, AbortController>());
  const arrive = useArrivals(files, onChange);
  const change = (no: number, to: Partial<Underway>) => setUnderway(changed(no, to));
  const forget = (no: number) => setUnderway((all) => all.filter((one) => one.no !== no));

  const send = (no: number, file: File): void => {
    const stop = new AbortController();
    stops.current.set(no, stop);
    const onProgress = (part: number) => change(no, { part });
    const arrived = (one: Uploaded) => [forget(no), arrive(one)];
    const failed = (error: unknown) => change(no, { error: error as ProblemError });
    upload(file, { to, language, onProgress, signal: stop.signal }).then(arrived, failed);
  };
  return {
    underway,
    start: (chosen) => {
      for (const file of chosen) {
        const no = ++numbers;
        setUnderway((all) => [...all, { no, file, part: 0 }]);
        send(no, file);
      }
    },
    retry: (no) => {
      change(no, { error: undefined, part: 0 });
      underway.filter((one) => one.no === no).forEach(({ file }) => send(no, file));
    },
    drop: (no) => {
      forget(no);
      stops.current.get(no)?.abort();
    },
  };
}

const changed =
  (no: number, to: Partial<Underway>) =>
  (all: readonly Underway[]): readonly Underway[] =>
    all.map((one) => (one.no === no ? { ...one, ...to } : one));

/** Several files may arrive while one render lasts: what is there is read when each of them arrives. */
function useArrivals(
  files: readonly Uploaded[],
  onChange: (files: readonly Uploaded[]) => void,
): (arrived: Uploaded) => void {
  const latest = useRef({ files, onChange });
  useEffect(() => {
    latest.current = { files, onChange };
  });
  return (arrived) => {
    const all = [...latest.current.files, arrived];
    latest.current = { ...latest.current, files: all };
    latest.current.onChange(all);
  };
}
