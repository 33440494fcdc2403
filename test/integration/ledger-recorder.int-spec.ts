import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import type { LedgerBatch } from '@activities/ledger.port';
import type { Recorded } from '@domain/kernel/turn';
import { ledgerDataSource } from '@ledger/data-source';
import { EventRepository } from '@ledger/events/event.repository';
import { LedgerGapError, LedgerRecorder } from '@ledger/recording/ledger.recorder';
import { TraceRepository } from '@ledger/recording/trace.repository';
import { rebuildLedger } from '@ledger/verifying/rebuild';
import { verifyLedger } from '@ledger/verifying/verify';
import { play } from '../../tools/scenario/play';
import { readScenario } from '../../tools/scenario/read-scenario';
import { createDatabase, type TestDatabase } from '../support/postgres';
import { RecordingStage } from './recording-stage';

const ARTICLE = join(__dirname, '../scenarios/articles/qiongzhong-birth-certificate.yaml');

let database: TestDatabase;
let dataSource: DataSource;
let recorder: LedgerRecorder;
/** The batches of one case of an article, in order. */
let story: LedgerBatch[];
let cases = 0;

beforeAll(async () => {
  database = await createDatabase();
  dataSource = await ledgerDataSource({ url: database.url }).initialize();
  recorder = new LedgerRecorder(dataSource);
  const stage = new RecordingStage({ record: async () => undefined });
  await play(readScenario(ARTICLE), stage);
  story = stage.batches.filter(({ entity }) => entity === 'case');
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

/** The first batches of the story as those of another case. */
function batchesOfNewCase(count = story.length): LedgerBatch[] {
  const no = `330111-20261125-${String((cases += 1)).padStart(4, '0')}`;
  return story.slice(0, count).map((batch) => ({ ...batch, no, state: { ...batch.state, no } }));
}

async function recordAll(batches: readonly LedgerBatch[]): Promise<void> {
  for (const batch of batches) await recorder.record(batch);
}

const eventsOf = (no: string): Promise<Recorded[]> => new EventRepository(dataSource).listUntil('case', no);

async function valueOf(query: string, values: unknown[] = []): Promise<unknown> {
  const { rows } = await database.client.query<{ value: unknown }>(query, values);
  return rows[0]?.value;
}

async function expectSound(): Promise<void> {
  expect((await verifyLedger(dataSource)).findings).toEqual([]);
  expect(await rebuildLedger(dataSource, { repair: false })).toEqual([]);
}

describe('recording', () => {
  it('keeps the events as the core made them and the row as its state says', async () => {
    const batches = batchesOfNewCase();
    await recordAll(batches);
    const { no, state } = batches.at(-1)!;
    expect(await eventsOf(no)).toEqual(JSON.parse(JSON.stringify(batches.flatMap(({ events }) => events))));
    expect(await valueOf('select state as value from case_file where no = $1', [no])).toEqual(
      JSON.parse(JSON.stringify(state)),
    );
    await expectSound();
  });

  it('changes nothing when a batch comes again, ten times at once or after later ones', async () => {
    const [first, second, third] = batchesOfNewCase(3) as [LedgerBatch, LedgerBatch, LedgerBatch];
    await Promise.all(Array.from({ length: 10 }, () => recorder.record(first)));
    await recordAll([second, third, first, second, third]);
    expect(await eventsOf(first.no)).toHaveLength(third.after + third.events.length);
    expect(await valueOf('select version as value from case_file where no = $1', [first.no])).toBe(
      third.state.seq,
    );
    await expectSound();
  });

  it('refuses a batch before which events are missing, and names the place', async () => {
    const [first, , third] = batchesOfNewCase(3) as [LedgerBatch, LedgerBatch, LedgerBatch];
    await recorder.record(first);
    const gap = recorder.record(third);
    await expect(gap).rejects.toThrow(LedgerGapError);
    await expect(gap).rejects.toThrow(`recorded up to event ${first.events.length}`);
    expect(await eventsOf(first.no)).toHaveLength(first.events.length);
  });

  it('costs one statement and one transaction', async () => {
    const [batch] = batchesOfNewCase(1) as [LedgerBatch];
    const commits = `select pg_current_xact_id()::text::bigint as value`;
    const before = Number(await valueOf(commits));
    await recorder.record(batch);
    expect(Number(await valueOf(commits)) - before).toBe(2);
  });

  it('keeps receipts of commands, refused signals of any content, and messages until they are taken in', async () => {
    const [batch] = batchesOfNewCase(1) as [LedgerBatch];
    const { no } = batch;
    const sentAt = '2026-11-25T09:00+08:00';
    const untaken = {
      ...{
        id: `${no}#1.0`,
        from: no,
        to: { case: '330111-20261125-9999' },
        name: 'merged-in',
        body: { from: no },
      },
      ...{ sentAt, basis: { at: sentAt } },
    };
    await recorder.record({
      ...batch,
      commands: [{ id: 'key-1', name: 'register', seq: batch.events.length }],
      refused: [
        { at: sentAt, name: 'bad\0name\ud800', id: '', by: 'someone', code: 'CASE.INVALID', field: 'a\0' },
      ],
      sent: [untaken],
      received: ['calendar-9'],
    });
    const trace = new TraceRepository(dataSource);
    expect(await valueOf(`select seq as value from command_receipt where id = 'key-1'`)).toBe(
      batch.events.length,
    );
    expect(await trace.listRefusedSignals('case', no, 10)).toMatchObject([
      { name: 'bad\ufffdname\ufffd', at: sentAt },
    ]);
    expect(await trace.listUntaken('2026-11-25T09:01+08:00', 10)).toEqual([untaken]);
    const [taker] = batchesOfNewCase(1) as [LedgerBatch];
    const other = '330111-20261125-9999';
    await recorder.record({
      ...taker,
      no: other,
      state: { ...taker.state, no: other },
      received: [untaken.id],
    });
    expect(await trace.listUntaken('2026-11-25T09:01+08:00', 10)).toEqual([]);
  });

  it('notes once that a workflow was broken off', async () => {
    const end = { entity: 'case', no: 'x', how: 'terminated', at: '2026-11-25T09:00+08:00' } as const;
    await recorder.noteBrokenOff(end);
    await recorder.noteBrokenOff(end);
    expect(await new TraceRepository(dataSource).listBrokenRuns('case', 'x')).toEqual([
      { how: 'terminated', at: end.at },
    ]);
  });
});

describe('a batch of a worker that died before Temporal had the decision', () => {
  const position = (events: number, taskAt: number) => ({ events, taskAt });
  /** The same step, taken again a minute later. */
  const again = (batch: LedgerBatch, by: Partial<LedgerBatch> = {}): LedgerBatch => ({
    ...batch,
    events: batch.events.map((event) => ({ ...event, by: 'another' })),
    ...by,
  });

  it('is superseded by what the workflow decided later, and is kept apart', async () => {
    const [first, lost] = batchesOfNewCase(2) as [LedgerBatch, LedgerBatch];
    await recordAll([
      first,
      { ...lost, position: position(20, 1), commands: [{ id: 'lost', name: 'accept', seq: 9 }] },
    ]);
    const taken = again(lost, { position: position(20, 2) });
    await recordAll([taken, taken]);
    expect((await eventsOf(first.no)).slice(first.events.length).every(({ by }) => by === 'another')).toBe(
      true,
    );
    expect(
      await valueOf(`select count(*)::int as value from superseded_event where stream = $1`, [
        `case/${first.no}`,
      ]),
    ).toBe(lost.events.length);
    expect(await valueOf(`select count(*)::int as value from command_receipt where id = 'lost'`)).toBe(0);
    await expectSound();
  });

  it('keeps what both attempts have in common, and drops what only the lost one had', async () => {
    const [first, second, third] = batchesOfNewCase(3) as [LedgerBatch, LedgerBatch, LedgerBatch];
    await recordAll([first, second, { ...third, position: position(30, 1) }]);
    await recorder.record({ ...second, position: position(30, 2) });
    expect(await eventsOf(first.no)).toHaveLength(second.after + second.events.length);
    await recorder.record({ ...third, position: position(31, 1) });
    await expectSound();
  });

  it('is ignored when it arrives after the later one', async () => {
    const [first, lost] = batchesOfNewCase(2) as [LedgerBatch, LedgerBatch];
    await recordAll([
      first,
      again(lost, { position: position(20, 2) }),
      { ...lost, position: position(20, 1) },
    ]);
    expect((await eventsOf(first.no)).at(-1)!.by).toBe('another');
    await expectSound();
  });

  it('is taken back when nothing of it has happened', async () => {
    const [first, lost] = batchesOfNewCase(2) as [LedgerBatch, LedgerBatch];
    await recordAll([first, { ...lost, position: position(20, 1) }]);
    const { state, nextWake } = first;
    await recorder.record({ ...lost, state, nextWake, events: [], position: position(21, 2) });
    expect(await eventsOf(first.no)).toHaveLength(first.events.length);
    expect(await valueOf('select version as value from case_file where no = $1', [first.no])).toBe(
      first.events.length,
    );
    await expectSound();
  });
});
