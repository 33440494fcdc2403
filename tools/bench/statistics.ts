/** The value below which a share of the samples lies (nearest rank). The samples may be in any order. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))]!;
}

export const median = (samples: readonly number[]): number => quantile(samples, 0.5);
export const mean = (samples: readonly number[]): number =>
  samples.reduce((sum, sample) => sum + sample, 0) / samples.length;

const RESAMPLES = 2000;
const TAIL = 0.025;

/**
 * The interval in which 95 % of resampled medians of the pairs' ratios lie. Pairs, because both sides of a pair were
 * measured one after the other on a machine whose other load changes. `random` is an argument so that it can be repeated.
 */
export function ratioInterval(
  ratios: readonly number[],
  random: () => number = Math.random,
): readonly [number, number] {
  const medians = Array.from({ length: RESAMPLES }, () =>
    median(ratios.map(() => ratios[Math.floor(random() * ratios.length)]!)),
  );
  return [quantile(medians, TAIL), quantile(medians, 1 - TAIL)];
}
