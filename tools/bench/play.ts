import type { Contender, RunningCase } from './contender';
import { CLOSE, K12, type BenchStep } from './k12';

/** Decisions of one canonical case, its registration included. */
export const DECISIONS = 1 + K12.length + CLOSE.length;

/** With `tries`, every decision is tried once in vain before and sent once more after. */
export interface PlayOptions {
  readonly tries: boolean;
  /** Called with the time each decision took, in milliseconds. */
  readonly took?: (ms: number) => void;
}

/** Plays the canonical case from intake to close; its workflow's id. */
export async function playCase(contender: Contender, n: number, options: PlayOptions): Promise<string> {
  const running = await timed(() => contender.open(n), options);
  const steps = [...K12, ...CLOSE];
  for (const [index, step] of steps.entries()) {
    await playStep(running, step, index === steps.length - 1, options);
  }
  return running.workflowId;
}

async function playStep(
  running: RunningCase,
  step: BenchStep,
  last: boolean,
  options: PlayOptions,
): Promise<void> {
  if (options.tries && step.refusedTry) await running.tryInVain(step);
  await timed(() => running.decide(step, last), options);
  if (options.tries && step.refusedTry) await running.again();
}

async function timed<T>(act: () => Promise<T>, { took }: PlayOptions): Promise<T> {
  const began = performance.now();
  const result = await act();
  took?.(performance.now() - began);
  return result;
}

/** Plays cases with so many at once; how long all took, in seconds, and their workflows' ids. */
export async function playCases(
  contender: Contender,
  numbers: readonly number[],
  { atOnce, ...options }: PlayOptions & { readonly atOnce: number },
): Promise<{ seconds: number; workflowIds: string[] }> {
  const waiting = [...numbers];
  const workflowIds: string[] = [];
  const began = performance.now();
  const work = async (): Promise<void> => {
    for (let n = waiting.shift(); n !== undefined; n = waiting.shift()) {
      workflowIds.push(await playCase(contender, n, options));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { seconds: (performance.now() - began) / 1000, workflowIds };
}
