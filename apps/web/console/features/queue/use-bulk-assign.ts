import { useCallback, useRef, useState } from 'react';
import { api, isRefusal, newIdempotencyKey, ProblemError } from '../../../api/client';
import type { Line } from './line-order';

/** What is said of every case. */
export interface Assignment {
  readonly handler: string;
  readonly lead: string;
  readonly reason: string;
}

/** How far a case has come; `same`: it was with that handler already; `unsure`: it is not known what became of it, and sending again acts once all the same. */
export type Progress =
  | { readonly is: 'waiting' | 'sending' | 'done' | 'same' }
  | { readonly is: 'unsure'; readonly error: ProblemError }
  | { readonly is: 'refused'; readonly error: ProblemError; readonly tried: Tried };

/** What was refused: the same of the same version would be again. */
interface Tried {
  readonly given: Assignment;
  readonly version: number;
}

/** Nothing is left to be done for it. */
export const isSettled = (progress: Progress | undefined): boolean =>
  progress?.is === 'done' || progress?.is === 'same';

const WAITING: Progress = { is: 'waiting' };
/** So many are sent at a time. */
const AT_ONCE = 4;

/** Whether a case is with that handler of that unit already: nothing would change. */
export const isSame = (line: Line, { handler, lead }: Partial<Assignment>): boolean =>
  line.handler === handler && line.lead === lead;

/** So already, and not perhaps by what was sent from here. */
const isLeft = (line: Line, progress: Progress | undefined, given: Assignment): boolean =>
  progress?.is !== 'unsure' && progress?.is !== 'done' && isSame(line, given);

/** Whether a case is still to be sent: it is not done, not so already, and not what was refused before. */
export function isToBeSent(line: Line, progress: Progress | undefined, given: Assignment): boolean {
  if (progress?.is === 'done' || isLeft(line, progress, given)) return false;
  if (progress?.is !== 'refused') return true;
  const { tried } = progress;
  const isTheSame = FIELDS.every((field) => tried.given[field] === given[field]);
  return !isTheSame || tried.version !== line.version;
}
const FIELDS = ['handler', 'lead', 'reason'] as const;

/** Assigns cases one by one. What was done stays done; the rest can be sent again. */
export function useBulkAssign() {
  const [progress, setProgress] = useState<ReadonlyMap<string, Progress>>(new Map());
  const [running, setRunning] = useState(false);
  const keys = useRef(new Map<string, string>());
  const run = useCallback(
    async (lines: readonly Line[], assignment: Assignment) => {
      setRunning(true);
      const rest = lines.filter((line) => isToBeSent(line, progress.get(line.no), assignment));
      const put = (no: string, state: Progress) => setProgress((before) => new Map(before).set(no, state));
      for (const { no } of rest) put(no, WAITING);
      for (const line of lines)
        if (isLeft(line, progress.get(line.no), assignment)) put(line.no, { is: 'same' });
      const send = async (): Promise<void> => {
        for (let line = rest.shift(); line; line = rest.shift()) {
          put(line.no, { is: 'sending' });
          put(line.no, await assign(line, assignment, keys.current));
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, send));
      setRunning(false);
    },
    [progress],
  );
  return { progress, running, run };
}

async function assign(line: Line, given: Assignment, keys: Map<string, string>): Promise<Progress> {
  const { handler, reason } = given;
  const key = keys.get(line.no) ?? newIdempotencyKey();
  keys.set(line.no, key);
  const lead = given.lead === line.lead ? {} : { lead: given.lead };
  try {
    await api.POST('/api/cases/{no}/commands/assign', {
      params: {
        path: { no: line.no },
        header: { 'Idempotency-Key': key, 'If-Match': `"${line.version}"` },
      },
      body: { handler, reason, ...lead },
    });
    return { is: 'done' };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    if (!isRefusal(error)) return { is: 'unsure', error };
    // What is sent next is another try, of a case that may have changed.
    keys.delete(line.no);
    return { is: 'refused', error, tried: { given, version: line.version } };
  }
}
