import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { install, mayInstall, onPath } from './debian';

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
  if (mayInstall() && !(hasChineseFont() && onPath(PROGRAMS))) install(PACKAGES, say);
  const found = onPath(PROGRAMS);
  if (found) return found;
  throw new Error(
    'The browser tests need Chromium or Chrome, and none is on PATH. Install one (on Debian as root: ' +
      `apt-get install ${PACKAGES.join(' ')}), or set CHROMIUM_PATH to its program.`,
  );
}

/** Without one, pages in Chinese are drawn as empty boxes, and pictures of them prove nothing. */
const hasChineseFont = (): boolean =>
  (spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout ?? '').trim() !== '';
