import { migrate } from '@ledger/migrate';
import { loadSample } from '../sample/load';
import { Keeper } from '../stack/keeper';
import { apps, type Apps, type Ground } from './apps';
import { claim } from './claim';
import { LogTail } from './log-tail';
import { postgresServer, temporalServer } from './servers';
import { readSettings, type StartSettings } from './settings';
import { stopRequest } from './stop-request';
import { Supervisor } from './supervisor';
import { welcome } from './welcome';

const say = (line: string): void => console.log(line);

/**
 * Brings up what is not there yet, in the order in which the parts need each other, and stays until it is
 * asked to stop. Whatever goes wrong, everything that was started is stopped again.
 */
export async function main(build: () => Promise<void>): Promise<void> {
  const settings = readSettings();
  const stop = stopRequest(say);
  let keeper: Keeper | undefined;
  let release: (() => void) | undefined;
  try {
    release = await claim(settings.dataDir);
    keeper = Keeper.start({ announce: true });
    const supervisor = new Supervisor(keeper, say);
    const running = build().then(() => run(settings, supervisor, stop.signal));
    await Promise.race([stop.requested, running]);
  } catch (error) {
    if (!stop.signal.aborted) console.error(`\n${(error as Error).message}\n`);
    process.exitCode = stop.signal.aborted ? 0 : 1;
  }
  stop.end();
  await keeper?.stopAll();
  release?.();
  process.exit();
}

async function run(settings: StartSettings, supervisor: Supervisor, stopped: AbortSignal): Promise<void> {
  const started = Date.now();
  const ground = await prepareGround(settings, supervisor);
  const all = await apps(settings, ground);
  await startApps(all, supervisor);
  const signIns = await loadSample({ ...settings, ...ground, apiUrl: all.apiUrl, say });
  const seconds = (Date.now() - started) / 1000;
  const { dataDir } = settings;
  say(welcome({ apiUrl: all.apiUrl, temporalUiUrl: ground.temporalUiUrl, dataDir, signIns, seconds }));
  showLogs(all);
  await supervisor.watch(stopped);
}

async function prepareGround(settings: StartSettings, supervisor: Supervisor): Promise<Ground> {
  const postgres = settings.databaseUrl ? undefined : postgresServer(settings, say);
  const temporal = settings.temporalAddress ? undefined : await temporalServer(settings, say);
  if (postgres) await supervisor.start(postgres);
  const databaseUrl = postgres?.address ?? settings.databaseUrl!;
  await prepareLedger(databaseUrl);
  if (temporal) await supervisor.start(temporal);
  return {
    databaseUrl,
    temporalAddress: temporal?.address ?? settings.temporalAddress!,
    temporalUiUrl: temporal?.uiUrl,
  };
}

async function prepareLedger(databaseUrl: string): Promise<void> {
  say('Migrating the ledger …');
  try {
    await migrate(databaseUrl);
  } catch (error) {
    const where = new URL(databaseUrl).host;
    throw new Error(`The ledger in Postgres at ${where} could not be migrated: ${(error as Error).message}`);
  }
}

async function startApps({ worker, api }: Apps, supervisor: Supervisor): Promise<void> {
  say('Starting worker and API …');
  // Stopped the other way round: the worker drains while the API still answers.
  await Promise.all([supervisor.start(api), supervisor.start(worker)]);
}

function showLogs({ worker, api }: Apps): void {
  const tails = [new LogTail(worker.log, 'worker'), new LogTail(api.log, 'api   ')];
  setInterval(() => tails.forEach((tail) => tail.show()), 250).unref();
}
