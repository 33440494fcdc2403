import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** What a page in Chinese needs to be looked at. */
const PACKAGES = ['chromium', 'fonts-noto-cjk'];

/**
 * The path of a Chromium: the setting CHROMIUM_PATH, PATH, or, on Debian and as root, the distribution's package,
 * which is installed with Chinese fonts when it is missing. Throws in plain words when there is none and none may be
 * installed.
 */
export function resolveChromium(say: (line: string) => void = console.log): string {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, and there is no such file. Correct or unset it.`);
  }
  if (mayInstall() && !hasChineseFont()) install(say);
  const found = onPath();
  if (found) return found;
  if (mayInstall()) install(say);
  const installed = onPath();
  if (installed) return installed;
  throw new Error(
    'The browser tests need Chromium or Chrome, and none is on PATH. Install one (on Debian as root: ' +
      `apt-get install ${PACKAGES.join(' ')}), or set CHROMIUM_PATH to its program.`,
  );
}

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => PROGRAMS.map((program) => join(folder, program))).find(existsSync);
}

const mayInstall = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Without one, pages in Chinese are drawn as empty boxes, and pictures of them prove nothing. */
const hasChineseFont = (): boolean =>
  (spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout ?? '').trim() !== '';

function install(say: (line: string) => void): void {
  say(`Installing ${PACKAGES.join(' and ')} with apt-get; this takes a minute …`);
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  const all = ['install', '-y', '--no-install-recommends', ...PACKAGES];
  if (apt(...all) || (apt('update') && apt(...all))) return;
  throw new Error(`apt-get could not install ${PACKAGES.join(' and ')}; its message stands above.`);
}
