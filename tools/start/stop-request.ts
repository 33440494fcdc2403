import { isSame } from '../stack/process-identity';
import { npmParent } from './npm-parent';

export interface StopRequest {
  signal: AbortSignal;
  /** Resolves once somebody has asked to stop. */
  requested: Promise<void>;
  /** Ends the watching, so that the process can end. */
  end(): void;
}

const lookEveryMs = 500;

/**
 * Ctrl-C, a kill, a closed terminal, and the death of the npm that started us: npm killed by force cannot pass
 * it on, and nobody would be left who knows of this process.
 */
export function stopRequest(say: (line: string) => void): StopRequest {
  const controller = new AbortController();
  const requested = new Promise<void>((resolve) => {
    controller.signal.addEventListener('abort', () => resolve(), { once: true });
  });
  const ask = (): void => {
    if (controller.signal.aborted) return say('Stopping already; this takes a few seconds …');
    say('');
    controller.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask);
  const npm = npmParent();
  const watch = setInterval(() => {
    if (npm && !isSame(npm) && !controller.signal.aborted) ask();
  }, lookEveryMs);
  return { signal: controller.signal, requested, end: () => clearInterval(watch) };
}
