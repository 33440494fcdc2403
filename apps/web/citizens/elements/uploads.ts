import { useEffect, useRef, useState } from 'react';
import { api, type ProblemError } from '../../api/transport';
import { tooLarge, upload, type Uploaded, type UploadRoute } from '../../api/upload';

/** A file on its way, or one that did not arrive. */
export interface Underway {
  readonly no: number;
  readonly file: File;
  readonly part: number;
  /** The rule that it breaks: as it is, it is never taken. */
  readonly broken?: string;
  readonly error?: ProblemError;
}

export interface Uploads {
  readonly underway: readonly Underway[];
  readonly start: (chosen: readonly File[]) => void;
  readonly retry: (no: number) => void;
  readonly drop: (no: number) => void;
}

let numbers = 0;

/** Sends files as they are chosen; each that arrives joins `files`. `largest`: the most MB of one, once that is known. */
export function useUploads(
  to: UploadRoute,
  largest: number | undefined,
  files: readonly Uploaded[],
  onChange: (files: readonly Uploaded[]) => void,
): Uploads {
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
    const failed = (error: unknown) => change(no, failureOf(error as ProblemError));
    upload(file, { to, onProgress, signal: stop.signal }).then(arrived, failed);
  };
  const retry = (no: number) => {
    change(no, { broken: undefined, error: undefined, part: 0 });
    underway.filter((one) => one.no === no).forEach(({ file }) => send(no, file));
  };
  useLineBack(() => underway.filter(({ error }) => error?.status === NO_LINE).forEach(({ no }) => retry(no)));
  return {
    underway,
    start: (chosen) => {
      for (const file of chosen) {
        const no = ++numbers;
        const broken = tooLarge(file, largest);
        setUnderway((all) => [...all, { no, file, part: 0, broken }]);
        if (!broken) send(no, file);
      }
    },
    retry,
    drop: (no) => [forget(no), stops.current.get(no)?.abort()],
  };
}

const failureOf = (error: ProblemError): Partial<Underway> => ({ broken: error.problem?.rule, error });

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

/** The status of what nobody answered: it goes out again by itself when the line is back. */
const NO_LINE = 0;

/** Calls when the line is back. */
function useLineBack(back: () => void): void {
  const latest = useRef(back);
  useEffect(() => {
    latest.current = back;
  });
  useEffect(() => {
    const call = () => latest.current();
    window.addEventListener('online', call);
    return () => window.removeEventListener('online', call);
  }, []);
}

/** Asked for anew when the line is back; without an answer the API alone refuses what is too large. */
export function useLargest(): number | undefined {
  const [largest, setLargest] = useState<number>();
  const ask = () =>
    void api.GET('/api/attachments/limits').then(
      ({ data }) => setLargest(data!.citizens),
      () => undefined,
    );
  useEffect(ask, []);
  useLineBack(ask);
  return largest;
}
