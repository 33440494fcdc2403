import { play, type Failure, type Performance } from './play';
import type { Scenario } from './scenario.contract';
import type { Ground } from './stage';

/** Plays a scenario on every ground; with more than one they must agree in all that can be seen. */
export async function runScenario(scenario: Scenario, grounds: readonly Ground[]): Promise<Failure[]> {
  const performances: { ground: Ground; performance: Performance }[] = [];
  for (const ground of grounds) {
    const stage = await ground.openStage();
    try {
      performances.push({ ground, performance: await play(scenario, stage) });
    } finally {
      await stage.close();
    }
  }
  const failures = performances.flatMap(({ ground, performance }) =>
    performance.failures.map((failure) => ({ ...failure, field: `[${ground.name}] ${failure.field}` })),
  );
  return [
    ...failures,
    ...disagreements(
      scenario,
      performances.map(({ performance }) => performance),
    ),
  ];
}

function disagreements(scenario: Scenario, [first, second]: readonly Performance[]): Failure[] {
  if (!first || !second) return [];
  const at = first.trace.findIndex((seen, i) => seen !== second.trace[i]);
  if (at < 0) return [];
  const step = scenario.steps[at]!;
  const of = { step: at + 1, at: step.at, act: step.do ?? 'time passes' };
  return [
    { ...of, field: 'the two ways disagree', expected: first.trace[at], actual: second.trace[at] ?? null },
  ];
}

/** Runs `act` for every item, a given number at once, keeping the order of the results. */
export async function forEachAtOnce<T, R>(
  items: readonly T[],
  atOnce: number,
  act: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async () => {
    for (let i = next++; i < items.length; i = next++) results[i] = await act(items[i]!);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return results;
}
