import { copyFileSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../../tools/stack/temporary-folder';
import { root } from './program';

/** A file that breaks a rule on purpose, at a place where the rule should see it. */
export interface Probe {
  rule: string;
  /** Tells apart the probes of one rule. */
  why: string;
  file: string;
  code: string;
}

const settings = ['tsconfig.json', 'package.json', 'eslint.config.mjs', '.dependency-cruiser.cjs'];

/** A small tree with the repository's settings and the files given, away from the real one. */
export class ProbeTree {
  readonly folder = temporaryFolder('probes');

  constructor(files: Record<string, string>) {
    for (const name of settings) copyFileSync(join(root, name), join(this.folder, name));
    symlinkSync(join(root, 'node_modules'), join(this.folder, 'node_modules'));
    for (const [file, code] of Object.entries(files)) {
      mkdirSync(join(this.folder, dirname(file)), { recursive: true });
      writeFileSync(join(this.folder, file), code);
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The files of the probes, by their paths. Two probes must not share one. */
export function filesOf(probes: Probe[]): Record<string, string> {
  const files = Object.fromEntries(probes.map(({ file, code }) => [file, code]));
  if (Object.keys(files).length !== probes.length) throw new Error('Two probes have the same file.');
  return files;
}
