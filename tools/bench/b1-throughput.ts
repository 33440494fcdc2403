import type { Contender } from './contender';
import type { Ground } from './ground';
import { DECISIONS, playCases } from './play';
import { mean, median, ratioInterval } from './statistics';

export interface Throughput {
  readonly atOnce: number;
  readonly rounds: number;
  readonly casesPerRound: number;
  /** Cases per second, the median of the rounds. */
  readonly product: number;
  readonly bare: number;
  /** Product over bare, round by round. */
  readonly ratio: number;
  readonly interval: readonly [number, number];
  /** Processor time of a decision by process, in milliseconds, while one and the other ran. */
  readonly cpuMs: { readonly product: CpuMs; readonly bare: CpuMs };
}

export type CpuMs = Readonly<Record<string, number>>;

/**
 * B1: canonical cases per second, product and bare workflow in turn, so that what else the machine does meets both. A
 * round's order alternates.
 */
export async function measureThroughput(
  ground: Ground,
  size: { readonly rounds: number; readonly casesPerRound: number; readonly atOnce: number },
  nextNumber: () => number,
): Promise<Throughput> {
  const runs: Record<Side, Run[]> = { product: [], bare: [] };
  for (let round = 0; round < size.rounds; round++) {
    const order: Side[] = round % 2 === 0 ? ['product', 'bare'] : ['bare', 'product'];
    for (const side of order) {
      const numbers = Array.from({ length: size.casesPerRound }, nextNumber);
      runs[side].push(await measureRun(ground, ground[side], numbers, size.atOnce));
    }
  }
  const ratios = runs.product.map(({ perSecond }, round) => perSecond / runs.bare[round]!.perSecond);
  return {
    ...size,
    product: median(runs.product.map(({ perSecond }) => perSecond)),
    bare: median(runs.bare.map(({ perSecond }) => perSecond)),
    ratio: median(ratios),
    interval: ratioInterval(ratios),
    cpuMs: { product: meanOf(runs.product), bare: meanOf(runs.bare) },
  };
}

type Side = 'product' | 'bare';

interface Run {
  /** Cases per second. */
  readonly perSecond: number;
  readonly cpuMs: CpuMs;
}

async function measureRun(
  ground: Ground,
  contender: Contender,
  numbers: readonly number[],
  atOnce: number,
): Promise<Run> {
  const before = cpuOfAll(ground);
  const { seconds } = await playCases(contender, numbers, { tries: true, atOnce });
  const after = cpuOfAll(ground);
  const decisions = numbers.length * DECISIONS;
  const cpuMs = Object.entries(after).map(([name, ms]) => [name, (ms - (before[name] ?? 0)) / decisions]);
  return { perSecond: numbers.length / seconds, cpuMs: Object.fromEntries(cpuMs) as CpuMs };
}

/** The caller is this process; of the others only where the system tells. */
function cpuOfAll(ground: Ground): CpuMs {
  const { user, system } = process.cpuUsage();
  return { ...ground.cpu(), caller: (user + system) / 1000 };
}

const meanOf = (runs: readonly Run[]): CpuMs =>
  Object.fromEntries(
    Object.keys(runs[0]!.cpuMs).map((name) => [name, mean(runs.map(({ cpuMs }) => cpuMs[name] ?? 0))]),
  );

export const decisionsPerSecond = (casesPerSecond: number): number => casesPerSecond * DECISIONS;
