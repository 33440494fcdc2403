import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { historyFromJSON, historyToJSON, type History } from '@temporalio/common/lib/proto-utils';

const FOLDER = join(__dirname, 'histories');
const fileOf = (scenario: string): string => join(FOLDER, `${scenario}.json.gz`);

export const isRecorded = (scenario: string): boolean => existsSync(fileOf(scenario));

/** Names of the scenarios whose histories are kept. */
export const recorded = (): string[] => readdirSync(FOLDER).map((file) => basename(file, '.json.gz'));

/** Keeps the histories of a scenario's cases and matters, by workflow id. */
export function keepHistories(scenario: string, histories: ReadonlyMap<string, History>): void {
  const all = Object.fromEntries(
    [...histories].map(([id, history]) => [id, JSON.parse(historyToJSON(history))]),
  );
  writeFileSync(fileOf(scenario), gzipSync(JSON.stringify(all), { level: 9 }));
}

export function* readHistories(scenario: string): Generator<{ workflowId: string; history: History }> {
  const all = JSON.parse(gunzipSync(readFileSync(fileOf(scenario))).toString('utf8')) as Record<
    string,
    unknown
  >;
  for (const [id, history] of Object.entries(all)) {
    yield { workflowId: `${scenario} ${id}`, history: historyFromJSON(history) };
  }
}
