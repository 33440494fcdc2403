import type { Contender } from './contender';
import { DECISIONS, playCase, playCases } from './play';
import { quantile } from './statistics';

export interface Latency {
  readonly contender: string;
  readonly idle: { readonly p50: number; readonly p99: number };
  /** At half of what the product can do; cases begin at fixed times, whether earlier ones have ended or not. */
  readonly loaded: { readonly p50: number; readonly p99: number; readonly perSecond: number };
}

export interface LatencySize {
  readonly idleCases: number;
  readonly loadedCases: number;
  /** Cases that begin per second under load. */
  readonly casesPerSecond: number;
}

/** B4: how long a decision takes when nothing else goes on, and at half of the throughput. */
export async function measureLatency(
  contender: Contender,
  { idleCases, loadedCases, casesPerSecond }: LatencySize,
  nextNumber: () => number,
): Promise<Latency> {
  const idle: number[] = [];
  const numbers = Array.from({ length: idleCases }, nextNumber);
  await playCases(contender, numbers, { tries: false, atOnce: 1, took: (ms) => idle.push(ms) });
  const loaded: number[] = [];
  const cases = Array.from({ length: loadedCases }, async (_, i) => {
    await new Promise((resolve) => setTimeout(resolve, (i * 1000) / casesPerSecond));
    await playCase(contender, nextNumber(), { tries: false, took: (ms) => loaded.push(ms) });
  });
  await Promise.all(cases);
  return {
    contender: contender.name,
    idle: { p50: quantile(idle, 0.5), p99: quantile(idle, 0.99) },
    loaded: {
      p50: quantile(loaded, 0.5),
      p99: quantile(loaded, 0.99),
      perSecond: casesPerSecond * DECISIONS,
    },
  };
}
