import type { Contender } from './contender';
import { DECISIONS, playCases } from './play';
import { median, ratioInterval } from './statistics';

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
}

/**
 * B1: canonical cases per second, product and bare workflow in turn, so that what else the machine does meets both. A
 * round's order alternates.
 */
export async function measureThroughput(
  product: Contender,
  bare: Contender,
  size: { readonly rounds: number; readonly casesPerRound: number; readonly atOnce: number },
  nextNumber: () => number,
): Promise<Throughput> {
  const perSecond: { product: number; bare: number }[] = [];
  const run = async (contender: Contender): Promise<number> => {
    const numbers = Array.from({ length: size.casesPerRound }, nextNumber);
    const { seconds } = await playCases(contender, numbers, { tries: true, atOnce: size.atOnce });
    return size.casesPerRound / seconds;
  };
  for (let round = 0; round < size.rounds; round++) {
    const first = round % 2 === 0 ? product : bare;
    const one = await run(first);
    const other = await run(first === product ? bare : product);
    perSecond.push(first === product ? { product: one, bare: other } : { product: other, bare: one });
  }
  const ratios = perSecond.map((pair) => pair.product / pair.bare);
  return {
    ...size,
    product: median(perSecond.map((pair) => pair.product)),
    bare: median(perSecond.map((pair) => pair.bare)),
    ratio: median(ratios),
    interval: ratioInterval(ratios),
  };
}

export const decisionsPerSecond = (casesPerSecond: number): number => casesPerSecond * DECISIONS;
