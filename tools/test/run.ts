import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parts, type Part } from './parts';

/**
 * Runs the parts of the test suite one after the other and sums them up, so that the last line of the
 * output is the verdict of the whole run: "N passed, N failed".
 *
 * usage: node tools/test.mjs [part] [jest arguments]
 */
interface Outcome {
  part: string;
  passed: number;
  failed: number;
  seconds: number;
  remark: string;
}

type Tally = Record<'passed' | 'failed' | 'skipped', number>;

/** A part that hangs is ended and counts as failed, instead of holding up the verdict of the whole run. */
const partLimitMs = 30 * 60_000;

const root = resolve(__dirname, '../..');
const jest = require.resolve('jest/bin/jest');

function main(argv: string[]): void {
  const named = parts.find(({ name }) => name === argv[0]);
  const jestArguments = named ? argv.slice(1) : argv;
  const chosen = named ? [named] : parts.filter(hasFolder);
  const outcomes = chosen.map((part) => runPart(part, jestArguments));
  report(outcomes);
}

const hasFolder = (part: Part): boolean => part.roots.some((folder) => existsSync(join(root, folder)));

function runPart(part: Part, jestArguments: string[]): Outcome {
  console.log(`\n━━ ${part.name} ━━`);
  const started = Date.now();
  const tally = runJest(part, jestArguments);
  const seconds = (Date.now() - started) / 1000;
  const outcome = { part: part.name, seconds, ...judge(tally, jestArguments.length > 0) };
  console.log(`━━ ${part.name}: ${inWords(outcome)} in ${seconds.toFixed(1)} s`);
  return outcome;
}

function runJest(part: Part, jestArguments: string[]): Tally | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'agency-assist-test-'));
  const tallyFile = join(folder, 'tally');
  const args = [jest, '--selectProjects', part.name, `--testTimeout=${part.timeout}`];
  if (part.serial) args.push('--runInBand');
  const env = { ...process.env, TEST_TALLY: tallyFile, TZ: 'UTC', NODE_ENV: 'test', FORCE_COLOR: '0' };
  try {
    const { status } = spawnSync(process.execPath, [...args, ...jestArguments], {
      ...{ cwd: root, stdio: 'inherit', env, timeout: partLimitMs },
    });
    if (!existsSync(tallyFile)) return undefined;
    const tally = JSON.parse(readFileSync(tallyFile, 'utf8')) as Tally;
    // jest can fail without a failing test, for instance in a global teardown.
    return status !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A run that proves nothing must not look green: no tests, skipped ones and a dead runner are failures. */
function judge(tally: Tally | undefined, narrowed: boolean): Pick<Outcome, 'passed' | 'failed' | 'remark'> {
  if (!tally) return { passed: 0, failed: 1, remark: 'the test runner itself failed' };
  const { passed, failed, skipped } = tally;
  if (passed + failed === 0) return { passed, failed: 1, remark: 'no test was found' };
  if (skipped === 0 || narrowed) return { passed, failed, remark: '' };
  return { passed, failed: failed + skipped, remark: `${skipped} skipped, counted as failed` };
}

const inWords = ({ passed, failed, remark }: Pick<Outcome, 'passed' | 'failed' | 'remark'>): string =>
  `${passed} passed, ${failed} failed${remark && ` (${remark})`}`;

function report(outcomes: Outcome[]): void {
  const total = { passed: 0, failed: 0, remark: '' };
  console.log('');
  for (const outcome of outcomes) {
    total.passed += outcome.passed;
    total.failed += outcome.failed;
    console.log(`${outcome.part.padEnd(14)}${outcome.seconds.toFixed(1).padStart(7)} s  ${inWords(outcome)}`);
  }
  console.log(`\n${inWords(total)}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

main(process.argv.slice(2));
