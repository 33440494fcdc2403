import createFetchClient, { type Middleware } from 'openapi-fetch';
import type { paths, components } from './schema';

export type Schemas = components['schemas'];
/** What the API says when it does not do what was asked (RFC 9457), in the reader's language. */
export type Problem = Schemas['Problem'];

/** Thrown by every call that was not answered with success; status 0 means that nobody answered at all. */
export class ProblemError extends Error {
  constructor(
    readonly status: number,
    readonly problem: Problem | undefined,
  ) {
    super(problem?.detail ?? problem?.title ?? '');
  }
}

/** Nobody answered, it is not known yet what came of it, or something is away: the same is sent again by itself. */
export const mayComeYet = ({ status }: ProblemError): boolean =>
  status === 0 || status === 202 || (status >= 502 && status <= 504);

/**
 * It was refused, and what is sent next is another write under another key. Whatever else went wrong may have been done
 * all the same: sent again under its key, it is not done twice.
 */
export const isRefusal = (error: Error): boolean =>
  error instanceof ProblemError && error.status >= 400 && error.status < 500;

/** Under one such key a write acts once, however often it is sent. */
const ACTS_ONCE = 'Idempotency-Key';

let language = 'zh-CN';
/** The language in which the API answers from here on. */
export function answerIn(chosen: string): void {
  language = chosen;
}

/**
 * A key for a write. Whoever may send the same write again makes it before the first sending and gives it as the header
 * `Idempotency-Key`; every other write gets one of its own.
 */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  // `crypto.randomUUID` is missing on older phones, and wherever the page did not come by https.
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const middleware: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', language);
    if (request.method !== 'GET' && !request.headers.has(ACTS_ONCE))
      request.headers.set(ACTS_ONCE, newIdempotencyKey());
    return request;
  },
  async onResponse({ response }) {
    // A command whose outcome is not known yet is answered with 202 and a problem.
    if (response.ok && !response.headers.get('Content-Type')?.includes('problem+json')) return response;
    throw new ProblemError(response.status, await problemOf(response));
  },
  onError() {
    return new ProblemError(0, undefined);
  },
};

/** The problem an answer describes, if it is one. */
const problemOf = async (response: Response): Promise<Problem | undefined> => {
  try {
    return (await response.json()) as Problem;
  } catch {
    return undefined;
  }
};

/** The API, typed by its OpenAPI document. Every failure is a `ProblemError`. */
export const api = createFetchClient<paths>({ baseUrl: '/' });
api.use(middleware);
