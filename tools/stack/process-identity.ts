import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process told apart from a later one that happens to get the same number. */
export interface ProcessIdentity {
  pid: number;
  /** When it was started, in whatever unit the platform counts; only ever compared for equality. */
  started: string;
}

/** Undefined when no such process runs. */
export function identify(pid: number): ProcessIdentity | undefined {
  const started = process.platform === 'linux' ? startTicks(pid) : startTime(pid);
  return started ? { pid, started } : undefined;
}

export const isSame = ({ pid, started }: ProcessIdentity): boolean => identify(pid)?.started === started;

export function isAlive(pid: number): boolean {
  return identify(pid) !== undefined;
}

function startTicks(pid: number): string | undefined {
  try {
    return startOf(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * When the process of this line of Linux' `stat` was started; undefined when it has ended. One whose first
 * thread has ended ("Z") still holds its files and ports until its other threads have.
 */
export function startOf(stat: string): string | undefined {
  // The second field is the command in brackets and may hold spaces: count from behind it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, threads, started] = [fields[0], Number(fields[17]), fields[19]];
  return state === 'Z' && threads <= 1 ? undefined : started;
}

function startTime(pid: number): string | undefined {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}
