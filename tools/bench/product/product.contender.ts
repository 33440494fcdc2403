import { randomUUID } from 'node:crypto';
import type { Contender, RunningCase } from '../contender';
import { registration, type BenchStep } from '../k12';
import type { Answer, HttpClient } from './http-client';

/** A token for each part of the canonical case. */
export type Tokens = Readonly<Record<BenchStep['by'], string>>;

export interface ProductCase extends RunningCase {
  readonly no: string;
}

interface Sent {
  readonly path: string;
  readonly body: unknown;
  readonly by: BenchStep['by'];
  readonly key: string;
}

/** The product as its users have it: HTTP, sessions, access, idempotency, workflow, ledger. */
export function productContender(
  http: HttpClient,
  tokens: Tokens,
): Contender & { open(n: number): Promise<ProductCase> } {
  const send = ({ path, body, by, key }: Sent): Promise<Answer> =>
    http.post(path, body, { authorization: `Bearer ${tokens[by]}`, 'idempotency-key': key });
  return {
    name: 'product over HTTP',
    open: async (n) => {
      const intake = { path: '/api/cases', body: registration(n), by: 'clerk', key: randomUUID() } as const;
      const { no } = accepted(await send(intake), intake) as { no: string };
      return productCase(no, send);
    },
  };
}

function productCase(no: string, send: (sent: Sent) => Promise<Answer>): ProductCase {
  let latest: Sent | undefined;
  const to = (by: BenchStep['by'], command: string, body: unknown): Sent => ({
    path: `/api/cases/${no}/commands/${command}`,
    body,
    by,
    key: randomUUID(),
  });
  return {
    no,
    workflowId: `case/${no}`,
    decide: async (step) => {
      latest = to(step.by, step.do, step.with);
      accepted(await send(latest), latest);
    },
    again: async () => {
      if (latest) accepted(await send(latest), latest);
    },
    tryInVain: async (step) => {
      const sent = to(step.by, step.refusedTry!, {});
      const answer = await send(sent);
      const refused = [403, 409, 422].includes(answer.status);
      if (!refused) throw new Error(`${sent.path} was not refused: ${answer.status}`);
    },
  };
}

function accepted(answer: Answer, sent: Sent): unknown {
  if (answer.status === 200 || answer.status === 201) return answer.body;
  throw new Error(`${sent.path}: ${answer.status} ${JSON.stringify(answer.body)}`);
}
