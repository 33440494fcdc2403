import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readScenario } from '../../tools/scenario/read-scenario';
import type { Scenario } from '../../tools/scenario/scenario.contract';

/** What a folder of this directory holds: cases told in articles, our own, or generated ones. */
const FOLDERS = ['articles', 'commands', 'lapses', 'refusals', 'committee', 'calendar', 'random'] as const;
type Folder = (typeof FOLDERS)[number];

const filesIn = (folder: Folder): string[] =>
  readdirSync(join(__dirname, folder))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => join(__dirname, folder, file));

export const random = filesIn('random');
/** All that people wrote. */
export const written = FOLDERS.filter((folder) => folder !== 'random').flatMap(filesIn);

/** Rows for `it.each`: the name a test shows, and the file. */
export const rows = (files: readonly string[]): [name: string, file: string][] =>
  files.map((file) => [basename(file, '.yaml'), file]);

export const read = (file: string): Scenario => readScenario(file);
