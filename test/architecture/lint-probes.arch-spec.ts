import { relative } from 'node:path';
import { runTool } from './program';
import { filesOf, ProbeTree, type Probe } from './probe-tree';

const syntax = 'no-restricted-syntax';
const core = (why: string, file: string, code: string, rule = syntax): Probe => ({
  ...{ rule, why, code: `${code}\n` },
  file: `libs/domain/${file}.ts`,
});
const workflow = (why: string, file: string, code: string, rule = syntax): Probe => ({
  ...core(why, file, code, rule),
  file: `libs/workflows/${file}.ts`,
});
const app = (rule: string, why: string, file: string, code: string): Probe => ({
  ...{ rule, why, code: `${code}\n` },
  file: `apps/api/${file}.ts`,
});

const lines = (count: number): string =>
  Array.from({ length: count }, (_, i) => `  console.log(${i});`).join('\n');

const probes: Probe[] = [
  core('the clock', 'now', 'export const now = (): number => Date.now();'),
  core('the clock as a date', 'date', 'export const date = (): Date => new Date();'),
  core('chance', 'chance', 'export const chance = (): number => Math.random();'),
  core('an async function', 'async', 'export const later = async (): Promise<number> => 1;'),
  core('a promise', 'promise', 'export const later = (): Promise<number> => new Promise((done) => done(1));'),
  core('local time', 'local', 'export const day = (moment: Date): number => moment.getDate();'),
  core(
    'local wording',
    'wording',
    "export const say = (moment: Date): string => moment.toLocaleDateString('zh-CN');",
  ),
  core('the environment', 'env', 'export const mode = process.env.MODE;', 'no-restricted-globals'),
  core(
    'a timer',
    'timer',
    'export const wait = (f: () => void): unknown => setTimeout(f, 1);',
    'no-restricted-globals',
  ),
  core(
    'a Node module',
    'node',
    "import { join } from 'node:path';\nexport const path = join('a', 'b');",
    'no-restricted-imports',
  ),
  workflow('local time', 'local', 'export const hour = (moment: Date): number => moment.getHours();'),
  workflow('state shared by cases', 'shared', 'let seen = 0;\nexport const count = (): number => ++seen;'),
  workflow('the environment', 'env', 'export const mode = process.env.MODE;'),
  workflow(
    'a Node module',
    'node',
    "import { readFileSync } from 'fs';\nexport const read = readFileSync;",
    'no-restricted-imports',
  ),
  workflow(
    'the network',
    'net',
    "export const call = (): unknown => fetch('http://127.0.0.1');",
    'no-restricted-globals',
  ),
  app(syntax, 'the environment outside config.ts', 'env', 'export const mode = process.env.MODE;'),
  app(
    '@typescript-eslint/no-floating-promises',
    'a promise nobody awaits',
    'float',
    'const send = async (): Promise<void> => undefined;\nsend();',
  ),
  app(
    '@typescript-eslint/no-misused-promises',
    'a promise as a condition',
    'misuse',
    'const can = async (): Promise<boolean> => true;\nexport const go = (): number => (can() ? 1 : 2);',
  ),
  app(
    '@typescript-eslint/no-explicit-any',
    'any',
    'any',
    'export const loose = (value: any): string => String(value);',
  ),
  app('max-lines', 'a file of more than 300 lines', 'long', `export const f = 1;\n${lines(300)}`),
  app(
    'max-lines-per-function',
    'a function of more than 40 lines',
    'tall',
    `export function f(): void {\n${lines(41)}\n}`,
  ),
];

const allowed = {
  'libs/domain/ok.ts': 'export const day = (moment: Date): number => new Date(moment).getUTCDate();\n',
  'apps/api/config.ts': 'export const mode = process.env.MODE;\n',
};

interface FileReport {
  filePath: string;
  messages: Array<{ ruleId: string | null }>;
}

describe('the linter', () => {
  const tree = new ProbeTree({ ...filesOf(probes), ...allowed });
  const broken = new Map<string, Array<string | null>>();
  afterAll(() => tree.remove());

  beforeAll(async () => {
    const { output } = await runTool('eslint', 'bin/eslint.js', ['.', '--format', 'json'], tree.folder);
    for (const { filePath, messages } of JSON.parse(output) as FileReport[]) {
      broken.set(
        relative(tree.folder, filePath),
        messages.map(({ ruleId }) => ruleId),
      );
    }
  });

  it.each(probes)('$rule catches $why in $file', ({ rule, file }) => {
    expect(broken.get(file)).toContain(rule);
  });

  it.each(Object.keys(allowed))('%s is left alone', (file) => {
    expect(broken.get(file)).toEqual([]);
  });
});
