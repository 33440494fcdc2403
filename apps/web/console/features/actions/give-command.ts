import type { Refusal } from '@domain/kernel/refusal';
import { api, mayComeYet, ProblemError, type Schemas } from '../../../api/client';

type Reply = Schemas['Reply'];

/** A command on its way: to what, with which words, made for which version, acting once under its key. */
export interface Order {
  readonly entity: 'case' | 'matter';
  readonly no: string;
  readonly command: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly version: number;
  readonly key: string;
}

export type Previewed = { readonly effect: Schemas['Effect'] } | { readonly refusal: Refusal };

interface Request {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}
interface Answer {
  readonly data?: unknown;
}
/** The routes of commands are one for each name; which there are is the domain's to say, not the compiler's. */
const post = api.POST as unknown as (path: string, request: Request) => Promise<Answer>;
const get = api.GET as unknown as (path: string, request: Request) => Promise<Answer>;

const pathOf = ({ entity, no, command }: Pick<Order, 'entity' | 'no' | 'command'>): string =>
  `/api/${entity}s/${encodeURIComponent(no)}/commands/${command}`;

/** What the command would do now, or why it would be refused. */
export async function previewCommand(
  order: Pick<Order, 'entity' | 'no' | 'command' | 'payload'>,
  signal: AbortSignal,
): Promise<Previewed> {
  const { data } = await post(`${pathOf(order)}/preview`, { body: order.payload, signal });
  return data as Previewed;
}

/** Between two tries: at first soon, then every few seconds. */
const pauseMs = (tries: number): number => Math.min(500 * 2 ** tries, 5_000);

/** It has arrived and may yet be carried out: where one asks what became of it. */
const whereToAsk = ({ status, problem }: ProblemError): string | undefined =>
  status === 202 ? problem?.instance : undefined;

/**
 * Gives a command, and does not give up while nobody answers: under the same key it acts once, however often it is
 * sent. `onWaiting` is told when an answer fails to come. Throws `ProblemError` with the refusal, and the signal's
 * reason once it is aborted.
 */
export async function giveCommand(
  order: Order,
  { signal, onWaiting }: { readonly signal: AbortSignal; readonly onWaiting: () => void },
): Promise<Reply> {
  const request = {
    body: order.payload,
    headers: { 'Idempotency-Key': order.key, 'If-Match': `"${order.version}"` },
    signal,
  };
  const send = (): Promise<Answer> => post(pathOf(order), request);
  let ask = send;
  for (let tries = 0; ; tries++) {
    try {
      return (await ask()).data as Reply;
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof ProblemError)) throw error;
      const neverArrived = ask !== send && error.status === 404;
      if (!mayComeYet(error) && !neverArrived) throw error;
      const where = whereToAsk(error);
      ask = where === undefined ? send : () => get(where, { signal });
    }
    onWaiting();
    await pause(pauseMs(tries), signal);
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}
