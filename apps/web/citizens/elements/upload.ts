import { ProblemError, type Problem } from '../../api/transport';

/** Where citizens' files go: with a report that is yet to be made, or to the case that is being looked at. */
export type UploadRoute = '/api/registrations/attachments' | '/api/track/attachments';

/** A file that lies ready to be named in a report or a command. */
export interface Uploaded {
  readonly id: string;
  readonly name: string;
  readonly size: number;
}

interface UploadOptions {
  readonly to: UploadRoute;
  readonly language: string;
  /** Told how much has gone out, from 0 to 1. */
  readonly onProgress: (part: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Sends a file, telling how far it has come: on a slow line that is the difference between waiting and giving up, and
 * `fetch` does not tell. Every failure is a `ProblemError`, as of all calls.
 */
export function upload(file: File, { to, language, onProgress, signal }: UploadOptions): Promise<Uploaded> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const fail = (): void => reject(new ProblemError(request.status, problemIn(request.responseText)));
    request.open('POST', to);
    request.setRequestHeader('Accept-Language', language);
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

function problemIn(text: string): Problem | undefined {
  try {
    return JSON.parse(text) as Problem;
  } catch {
    return undefined;
  }
}
