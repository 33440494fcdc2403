import { randomUUID } from 'node:crypto';
import { NO_FACTS } from '@domain/kernel/command';
import type { CommandInput, Reply } from '@workflows/messages';
import type { Ground } from './ground';
import { CAST, K12, type BenchStep } from './k12';
import { quantile } from './statistics';

interface Quantiles {
  readonly p50: number;
  readonly p99: number;
}

/** What the API adds to the same update sent by Temporal's own client. */
export interface Overhead {
  readonly pairs: number;
  readonly http: Quantiles;
  readonly raw: Quantiles;
  /** A route of Nest that does nothing, asked in between: no route costs less here. */
  readonly nothing: Quantiles;
  /** Of the differences of the pairs, in milliseconds. */
  readonly added: { readonly p50: number; readonly p90: number };
}

/** Few enough that no run continues as new on the way. */
const PAIRS_PER_CASE = 20;
const CONTACT: BenchStep = K12.find((step) => step.do === 'logContact')!;

/** B3: one command on one case, by HTTP and by the raw client in turn, nothing else going on. */
export async function measureOverhead(
  ground: Ground,
  pairs: number,
  nextNumber: () => number,
): Promise<Overhead> {
  const http: number[] = [];
  const raw: number[] = [];
  const nothing: number[] = [];
  while (http.length < pairs) {
    const running = await ground.product.open(nextNumber());
    await running.decide(K12[0]!, false);
    const handle = ground.productClient.workflow.getHandle(running.workflowId);
    const byHttp = () => timed(() => running.decide(CONTACT, false), http);
    const byClient = () =>
      timed(
        () =>
          handle.executeUpdate<Reply, [CommandInput]>(CONTACT.do, {
            args: [contactInput()],
            updateId: randomUUID(),
          }),
        raw,
      );
    await running.decide(CONTACT, false);
    for (let pair = 0; pair < PAIRS_PER_CASE; pair++) {
      await (pair % 2 === 0 ? byHttp : byClient)();
      await (pair % 2 === 0 ? byClient : byHttp)();
      await timed(() => ground.askNothing(), nothing);
    }
  }
  const added = http.map((ms, pair) => ms - raw[pair]!);
  return {
    pairs: http.length,
    http: quantilesOf(http),
    raw: quantilesOf(raw),
    nothing: quantilesOf(nothing),
    added: { p50: quantile(added, 0.5), p90: quantile(added, 0.9) },
  };
}

const quantilesOf = (ms: readonly number[]): Quantiles => ({
  p50: quantile(ms, 0.5),
  p99: quantile(ms, 0.99),
});

const contactInput = (): CommandInput => ({
  actor: { id: CAST[CONTACT.by], roles: ['clerk'] },
  payload: CONTACT.with,
  facts: NO_FACTS,
});

async function timed(act: () => Promise<unknown>, into: number[]): Promise<void> {
  const began = performance.now();
  await act();
  into.push(performance.now() - began);
}
