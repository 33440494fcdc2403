import { spawnSync } from 'node:child_process';
import { identify, type ProcessIdentity } from '../stack/process-identity';

/**
 * The npm that has started us, or undefined when it was not npm. It is our parent, or the parent of the shell
 * that it runs scripts in (some shells make way for the script's only command, others wait for it).
 */
export function npmParent(): ProcessIdentity | undefined {
  if (process.env.npm_lifecycle_event !== 'start') return undefined;
  const parent = describe(process.ppid);
  return identify(parent && isShell(parent.command) ? parent.ppid : process.ppid);
}

const isShell = (command: string): boolean => /(^|\/|-)(ba|da|z|k|a)?sh$/.test(command);

function describe(pid: number): { ppid: number; command: string } | undefined {
  const { stdout } = spawnSync('ps', ['-o', 'ppid=,comm=', '-p', String(pid)], { encoding: 'utf8' });
  const [, ppid, command] = /^\s*(\d+)\s+(\S+)/.exec(stdout ?? '') ?? [];
  return ppid && command ? { ppid: Number(ppid), command } : undefined;
}
