import { MEGABYTE } from '@domain/case/attachment-kinds';
import { currentLanguage } from '../words/words';
import { isRefusal, ProblemError, type Problem } from './transport';

/** Where files go: those of the staff; citizens' with a report that is yet to be made, or to the case they look at. */
export type UploadRoute = '/api/attachments' | '/api/registrations/attachments' | '/api/track/attachments';

/** A file that lies ready to be named in a report or a command. */
export interface Uploaded {
  readonly id: string;
  readonly name: string;
  readonly size: number;
}

interface UploadOptions {
  readonly to: UploadRoute;
  /** Told how much has gone out, from 0 to 1. */
  readonly onProgress: (part: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Sends a file, telling how far it has come: on a slow line that is the difference between waiting and giving up, and
 * `fetch` does not tell. Every failure is a `ProblemError`, as of all calls.
 */
export function upload(file: File, { to, onProgress, signal }: UploadOptions): Promise<Uploaded> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const fail = (): void => reject(new ProblemError(request.status, problemIn(request.responseText)));
    request.open('POST', to);
    request.setRequestHeader('Accept-Language', currentLanguage());
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(total ? loaded / total : 0),
    );
    request.addEventListener('load', () => {
      if (request.status !== 201) return fail();
      resolve(JSON.parse(request.responseText) as Uploaded);
    });
    request.addEventListener('error', fail);
    request.addEventListener('abort', fail);
    signal.addEventListener('abort', () => request.abort());
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
}

/** The rule that a file breaks by its size, the largest being given in MB; nothing is known yet without one. */
export const tooLarge = ({ size }: File, largest: number | undefined): string | undefined =>
  largest !== undefined && size > largest * MEGABYTE ? `file-size:${largest}` : undefined;

/** Whether the same file may be taken when it is sent again: not after a refusal, but for one that passes by itself. */
export const mayBeTakenYet = (error: ProblemError): boolean =>
  !isRefusal(error) || PASSING.includes(error.status);
/** The session has ended, or too much was sent for a while. */
const PASSING: readonly number[] = [401, 429];

function problemIn(text: string): Problem | undefined {
  try {
    return JSON.parse(text) as Problem;
  } catch {
    return undefined;
  }
}
