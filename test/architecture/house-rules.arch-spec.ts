import { runTool } from './program';

/** The tools that look at the whole tree; what they say is the test's message. */
const checks: Array<[rule: string, advice: string, packageName: string, bin: string, args: string[]]> = [
  [
    'is formatted',
    'run npm run format',
    'prettier',
    'bin/prettier.cjs',
    ['--check', '--log-level', 'warn', '.'],
  ],
  ['compiles', 'mend the types', 'typescript', 'bin/tsc', ['--noEmit', '--pretty', 'false']],
  ['compiles, the pages too', 'mend the types', 'typescript', 'bin/tsc', ['--noEmit', '-p', 'apps/web']],
  ['passes the linter', 'each rule says what to do instead', 'eslint', 'bin/eslint.js', ['.']],
  [
    'keeps to who may import whom',
    'the reasons stand in .dependency-cruiser.cjs',
    'dependency-cruiser',
    'bin/dependency-cruise.mjs',
    ['apps', 'libs', 'tools', 'test', '--output-type', 'err-long'],
  ],
  ['has no unused code or package', 'delete it, or use it', 'knip', 'bin/knip.js', ['--no-progress']],
];

describe('the code', () => {
  it.each(checks)('%s', async (_rule, advice, packageName, bin, args) => {
    const { code, output } = await runTool(packageName, bin, args);
    if (code !== 0) throw new Error(`${output.trim()}\n\nWhat to do: ${advice}.`);
  });
});
