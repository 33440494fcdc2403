import { newIdempotencyKey, type Problem } from '../../api/client';
import { currentLanguage } from '../../words/words';

interface Told {
  readonly onProgress: (percent: number) => void;
  readonly onDone: (attachment: { id: string }) => void;
  /** With the API's words, or none when nobody answered. */
  readonly onFailed: (why: string | undefined) => void;
}

/**
 * Sends a file to the attachments and tells how far it is: `fetch` cannot say that. Returns how to stop it.
 */
export function sendFile(file: Blob, name: string, told: Told): () => void {
  const request = new XMLHttpRequest();
  const form = new FormData();
  form.append('file', file, name);
  request.upload.addEventListener('progress', ({ loaded, total }) => told.onProgress((loaded / total) * 100));
  request.addEventListener('error', () => told.onFailed(undefined));
  request.addEventListener('load', () => {
    const said = read<{ id: string } & Partial<Problem>>(request.responseText);
    if (request.status === 201 && said) told.onDone(said);
    else told.onFailed(said?.detail ?? said?.title);
  });
  request.open('POST', '/api/attachments');
  request.setRequestHeader('Idempotency-Key', newIdempotencyKey());
  request.setRequestHeader('Accept-Language', currentLanguage());
  request.send(form);
  return () => request.abort();
}

function read<T>(text: string): T | undefined {
  try {
    return JSON.parse(text) as T;
  } catch {
    return undefined;
  }
}
