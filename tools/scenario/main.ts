import { coreGround } from './core-stage';
import { readScenario, ScenarioError } from './read-scenario';
import { forEachAtOnce, runScenario } from './run';
import type { Failure } from './play';
import type { Ground } from './stage';
import { openWorkflowGround } from './workflow-ground';

const USAGE = 'npm run scenario -- FILE… [--on core|workflow|both] [--verbose]';
const OPTIONS = ['--on', '--verbose'];
const GROUNDS = { core: ['core'], workflow: ['workflow'], both: ['core', 'workflow'] } as const;

interface Options {
  readonly files: readonly string[];
  readonly on: keyof typeof GROUNDS;
  readonly verbose: boolean;
}

function optionsOf(args: readonly string[]): Options {
  const at = args.indexOf('--on');
  const on = at < 0 ? 'both' : (args[at + 1] ?? '');
  const files = args.filter((arg, i) => !arg.startsWith('--') && (at < 0 || i !== at + 1));
  const strangers = args.filter((arg) => arg.startsWith('--') && !OPTIONS.includes(arg));
  if (files.length === 0 || strangers.length > 0 || !Object.hasOwn(GROUNDS, on)) throw new Error(USAGE);
  return { files, on: on as Options['on'], verbose: args.includes('--verbose') };
}

async function openGround(name: 'core' | 'workflow'): Promise<Ground> {
  if (name === 'core') return coreGround;
  return openWorkflowGround();
}

/** Prints a line per scenario and every failed expectation. Returns whether it passed. */
async function runFile(file: string, grounds: readonly Ground[], verbose: boolean): Promise<boolean> {
  try {
    const scenario = readScenario(file);
    const failures = await runScenario(scenario, grounds);
    console.log(`${failures.length ? 'FAILED' : 'passed'}  ${scenario.scenario}  ${scenario.title}`);
    for (const failure of failures) console.log(describe(failure));
    if (verbose)
      console.log(
        `        ${scenario.steps.length} steps on ${grounds.map(({ name }) => name).join(' and ')}`,
      );
    return failures.length === 0;
  } catch (error) {
    console.log(
      `FAILED  ${error instanceof ScenarioError ? error.message : `${file}: ${(error as Error).stack}`}`,
    );
    return false;
  }
}

const describe = ({ step, at, act, field, expected, actual }: Failure): string =>
  `        step ${step} (${at} ${act}) ${field}: expected ${JSON.stringify(expected)}, actual ${JSON.stringify(actual)}`;

async function main(): Promise<void> {
  const { files, on, verbose } = optionsOf(process.argv.slice(2));
  const grounds = await Promise.all(GROUNDS[on].map(openGround));
  const atOnce = Math.max(...grounds.map((ground) => ground.atOnce));
  const passed = await forEachAtOnce(files, atOnce, (file) => runFile(file, grounds, verbose));
  await Promise.all(grounds.map((ground) => ground.close()));
  const good = passed.filter(Boolean).length;
  console.log(`${good} passed, ${files.length - good} failed`);
  process.exitCode = good === files.length ? 0 : 1;
}

main().catch((error: Error) => {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
});
