import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { ledgerDataSource } from '@ledger/data-source';
import { LedgerRecorder } from '@ledger/recording/ledger.recorder';
import type { Finding } from '@ledger/verifying/chain-check';
import { verifyLedger } from '@ledger/verifying/verify';
import { play } from '../../tools/scenario/play';
import { readScenario } from '../../tools/scenario/read-scenario';
import { createDatabase, type TestDatabase } from '../support/postgres';
import { RecordingStage } from './recording-stage';

const ARTICLE = join(__dirname, '../scenarios/articles/zhanyi-clinic-name.yaml');
const STREAM = 'case/a:main';
const LAST = `(select max(seq) from event where stream = '${STREAM}')`;

let database: TestDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await createDatabase();
  dataSource = await ledgerDataSource({ url: database.url }).initialize();
  const recorder = new LedgerRecorder(dataSource);
  for (const prefix of ['a:', 'b:']) await play(readScenario(ARTICLE), new RecordingStage(recorder, prefix));
  const { seal } = await verifyLedger(dataSource);
  expect(seal?.no).toBe(1);
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

/** What is found after someone who may do everything has done this; it is undone again. */
async function findingsAfter(...tampering: string[]): Promise<readonly Finding[]> {
  const { client } = database;
  const saved = ['event', 'stream_head', 'ledger_seal', 'ledger_seal_stream', 'superseded_event'];
  await client.query(`set session_replication_role = replica`);
  for (const table of saved) await client.query(`create temporary table saved_${table} as table ${table}`);
  for (const statement of tampering) await client.query(statement);
  const { findings } = await verifyLedger(dataSource);
  for (const table of saved) {
    await client.query(`delete from ${table}`);
    await client.query(`insert into ${table} select * from saved_${table}`);
    await client.query(`drop table saved_${table}`);
  }
  await client.query(`set session_replication_role = origin`);
  return findings;
}

const at = (seq: number, problem: Finding['problem']): Finding => ({ stream: STREAM, seq, problem });

describe('the log', () => {
  it.each(['update event set by = by', 'delete from event', 'truncate event', 'delete from ledger_seal'])(
    'refuses: %s',
    async (statement) => {
      await expect(database.client.query(statement)).rejects.toThrow('append-only');
    },
  );

  it('is sealed again only when something was recorded since', async () => {
    expect((await verifyLedger(dataSource)).seal?.no).toBe(1);
  });
});

describe('a change by someone who may do everything is found', () => {
  it.each([
    ['what was said', `data = data || '{"text": "other"}'`],
    ['who did it', `by = 'nobody'`],
    ['what it was', `kind = 'other'`],
    ['when it happened', `at = at + interval '1 microsecond'`],
    ['when it was written', `recorded_at = recorded_at - interval '1 day'`],
    ['its hash', 'hash = sha256(hash)'],
    ['the hash before', 'prev_hash = sha256(prev_hash)'],
  ])('%s', async (_what, change) => {
    const findings = await findingsAfter(`update event set ${change} where stream = '${STREAM}' and seq = 3`);
    expect(findings).toContainEqual(at(3, 'changed'));
  });

  it('a row in the middle that is gone', async () => {
    const findings = await findingsAfter(`delete from event where stream = '${STREAM}' and seq = 4`);
    expect(findings).toContainEqual(at(5, 'missing'));
  });

  it('a row in the middle that is gone, with the others moved up', async () => {
    const findings = await findingsAfter(
      `delete from event where stream = '${STREAM}' and seq = 4`,
      `create temporary table moved as select * from event where stream = '${STREAM}' and seq > 4`,
      `delete from event where stream = '${STREAM}' and seq > 4`,
      'update moved set seq = seq - 1',
      'insert into event select * from moved',
      'drop table moved',
    );
    expect(findings).toContainEqual(at(4, 'changed'));
  });

  it('an end that was cut off', async () => {
    const findings = await findingsAfter(`delete from event where stream = '${STREAM}' and seq > 5`);
    expect(findings).toContainEqual(at(6, 'truncated'));
  });

  it('an end that was cut off together with the head, by the seal', async () => {
    const findings = await findingsAfter(
      `delete from event where stream = '${STREAM}' and seq > 5`,
      `update stream_head h set seq = 5, hash = e.hash from event e
       where e.stream = h.stream and e.seq = 5 and h.stream = '${STREAM}'`,
    );
    expect(findings).toEqual([expect.objectContaining({ stream: STREAM, problem: 'truncated' })]);
  });

  it('a whole case that is gone without a trace, by the seal', async () => {
    const findings = await findingsAfter(
      `delete from event where stream = '${STREAM}'`,
      `delete from stream_head where stream = '${STREAM}'`,
    );
    expect(findings).toEqual([expect.objectContaining({ stream: STREAM, problem: 'truncated' })]);
  });

  it('rows without a head, and a head without rows', async () => {
    expect(await findingsAfter(`delete from stream_head where stream = '${STREAM}'`)).toContainEqual({
      ...{ stream: STREAM, problem: 'headless' },
    });
    expect(await findingsAfter(`delete from event where stream = '${STREAM}'`)).toContainEqual({
      ...{ stream: STREAM, problem: 'truncated' },
    });
  });

  it('a row that was added, however well it is chained', async () => {
    const findings = await findingsAfter(
      `insert into event select stream, seq + 1, at, recorded_at, kind, by, data, hash,
         sha256(hash || sha256('x') || int8send((extract(epoch from recorded_at) * 1000)::bigint))
       from event where stream = '${STREAM}' and seq = ${LAST}`,
    );
    expect(findings).toContainEqual(expect.objectContaining({ stream: STREAM, problem: 'added' }));
  });

  it('a history that was written anew with all its hashes, by the seal', async () => {
    const findings = await findingsAfter(
      `update event set hash = sha256('x') where stream = '${STREAM}' and seq = ${LAST}`,
      `update stream_head set hash = sha256('x') where stream = '${STREAM}'`,
    );
    expect(findings.map(({ problem }) => problem)).toEqual(['changed', 'changed']);
  });

  it('a seal that was changed or taken away', async () => {
    expect(await findingsAfter(`update ledger_seal set root = sha256('x')`)).toContainEqual({
      ...{ stream: 'seal/1', problem: 'seal-changed' },
    });
    expect(await findingsAfter(`delete from ledger_seal_stream where stream = '${STREAM}'`)).toContainEqual({
      ...{ stream: 'seal/1', problem: 'seal-changed' },
    });
  });

  it('rows of lost attempts that were made up', async () => {
    const findings = await findingsAfter(
      `insert into superseded_event select event.*, now() from event where stream = '${STREAM}' and seq = 2`,
    );
    expect(findings).toContainEqual({ stream: STREAM, problem: 'superseded' });
  });
});
