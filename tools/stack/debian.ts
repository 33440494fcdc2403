import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of the first of these programs that is on PATH. */
export function onPath(programs: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => programs.map((program) => join(folder, program))).find(existsSync);
}

/** Whether packages of the distribution can be had without asking: on Debian, as root. */
export const mayInstall = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Installs packages of Debian. Throws when that fails. */
export function install(packages: readonly string[], say: (line: string) => void): void {
  say(`Installing ${packages.join(' and ')} with apt-get; this takes a minute …`);
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  const all = ['install', '-y', '--no-install-recommends', ...packages];
  if (apt(...all) || (apt('update') && apt(...all))) return;
  throw new Error(`apt-get could not install ${packages.join(' and ')}; its message stands above.`);
}
