import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { addMinutes } from '@domain/calendar/moment';
import type { CaseState } from '@domain/case/state';
import type { CaseFilter } from '@ledger/cases/case-filter';
import { CaseListRepository } from '@ledger/cases/case-list.repository';
import { CaseRepository } from '@ledger/cases/case.repository';
import { StatisticsRepository } from '@ledger/cases/statistics.repository';
import { ledgerDataSource } from '@ledger/data-source';
import { EventRepository } from '@ledger/events/event.repository';
import { MatterRepository } from '@ledger/matters/matter.repository';
import { ObligationRepository, type ObligationFilter } from '@ledger/obligations/obligation.repository';
import { CursorError, type Paged } from '@ledger/reading/page';
import type { Scope } from '@ledger/reading/scope';
import { LedgerIndexRepository } from '@ledger/recording/ledger-index.repository';
import { LedgerRecorder } from '@ledger/recording/ledger.recorder';
import { play } from '../../tools/scenario/play';
import { readScenario } from '../../tools/scenario/read-scenario';
import { createDatabase, type TestDatabase } from '../support/postgres';
import { RecordingStage } from './recording-stage';

const ARTICLE = join(__dirname, '../scenarios/articles/zhanyi-clinic-name.yaml');
const ALL: Scope = { of: 'all' };
const NOW = '2099-01-01T09:00+08:00';

let database: TestDatabase;
let dataSource: DataSource;
/** Every state of the article's case, after each batch. */
let states: CaseState[];

/** One case for each state that the article's case goes through, named by how far it has come. */
beforeAll(async () => {
  database = await createDatabase();
  dataSource = await ledgerDataSource({ url: database.url }).initialize();
  const stage = new RecordingStage({ record: async () => undefined });
  await play(readScenario(ARTICLE), stage);
  const story = stage.batches.filter(({ entity }) => entity === 'case');
  states = story.map(({ state }) => state as CaseState);
  const recorder = new LedgerRecorder(dataSource);
  for (const count of story.keys()) {
    for (const batch of story.slice(0, count + 1)) {
      const no = `530303-20210625-${String(count + 1).padStart(4, '0')}`;
      const hall = count % 2 === 0 ? batch.state.hall : 'other-hall';
      await recorder.record({ ...batch, no, state: { ...batch.state, no, hall } });
    }
  }
  const matters = new RecordingStage(recorder, 'm:');
  await play(readScenario(join(__dirname, '../scenarios/articles/timeouts-all-the-way.yaml')), matters);
  await database.client.query(`delete from case_file where no like 'm:%'`);
  await database.client.query(`delete from obligation where stream like 'case/m:%'`);
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

async function allPages<T>(page: (after?: string) => Promise<Paged<T>>): Promise<T[]> {
  const first = await page();
  const items = [...first.items];
  for (let { next } = first; next !== null;) {
    const more = await page(next);
    items.push(...more.items);
    next = more.next;
  }
  return items;
}

const search = (filter: CaseFilter, scope: Scope = ALL, now = NOW) =>
  allPages((after) =>
    new CaseListRepository(dataSource).search({ filters: [filter], scope, now, page: { limit: 2, after } }),
  );

const queue = (filter: ObligationFilter, scope: Scope = ALL, now = NOW) =>
  allPages((after) =>
    new ObligationRepository(dataSource).list({ filter, scope, now, page: { limit: 3, after } }),
  );

const count = (fits: (state: CaseState, i: number) => boolean): number => states.filter(fits).length;

describe('lists of cases', () => {
  it('come in pages without loss or repetition, newest first', async () => {
    const found = await search({});
    const numbers = found.map(({ no }) => no);
    expect(new Set(numbers).size).toBe(states.length);
    expect(found.map(({ registeredAt, no }) => `${registeredAt} ${no}`)).toEqual(
      found
        .map(({ registeredAt, no }) => `${registeredAt} ${no}`)
        .sort()
        .reverse(),
    );
  });

  it('are narrowed by each filter', async () => {
    const { title } = states[0]!;
    expect(await search({ text: title.slice(1, 4) })).toHaveLength(states.length);
    expect(await search({ text: '530303-20210625-0001' })).toHaveLength(1);
    expect(await search({ text: '%' })).toEqual([]);
    expect(await search({ no: '0625-0001' })).toHaveLength(1);
    expect(await search({ no: '%' })).toEqual([]);
    expect(await search({ stages: ['handling'] })).toHaveLength(count(({ stage }) => stage === 'handling'));
    expect(await search({ stages: ['triage', 'closed'] })).toHaveLength(
      count(({ stage }) => stage === 'triage' || stage === 'closed'),
    );
    expect(await search({ halls: ['other-hall'] })).toHaveLength(count((_, i) => i % 2 === 1));
    const { lead } = states.find((state) => state.lead)!;
    expect(await search({ lead: lead! })).toHaveLength(count((state) => state.lead === lead));
    expect(await search({ applicants: ['nobody'] })).toEqual([]);
    expect(await search({ applicants: [states[0]!.applicant] })).toHaveLength(states.length);
    expect(await search({ unassigned: true })).toHaveLength(
      count(({ stage, handler }) => stage === 'handling' && handler === null),
    );
    const day = states[0]!.registeredAt.slice(0, 10);
    expect(await search({ registeredFrom: day, registeredTo: day })).toHaveLength(states.length);
    expect(await search({ registeredTo: '2000-01-01' })).toEqual([]);
  });

  it('show as overdue what has passed its due moment, a minute after it', async () => {
    const i = states.findIndex(
      ({ obligations, stage }) =>
        stage === 'handling' && obligations.some((o) => o.kind === 'promise' && o.dueAt),
    );
    const due = states[i]!.obligations.find(({ kind }) => kind === 'promise')!.dueAt!;
    const no = `530303-20210625-${String(i + 1).padStart(4, '0')}`;
    const overdueAt = async (now: string) => (await search({ text: no }, ALL, now))[0]!.overdue;
    expect(await overdueAt(due)).toBe(false);
    expect(await overdueAt(addMinutes(due, 1))).toBe(true);
    expect((await search({ overdue: true }, ALL, NOW)).map((item) => item.no)).toContain(no);
  });

  it('show what the scope allows', async () => {
    const unit = states.find((state) => state.lead)!.lead!;
    expect(await search({}, { of: 'nothing' })).toEqual([]);
    expect(await search({}, { of: 'any', scopes: [] })).toEqual([]);
    expect(await search({}, { of: 'halls', halls: ['other-hall'] })).toHaveLength(
      count((_, i) => i % 2 === 1),
    );
    expect(await search({}, { of: 'units', units: ['no-unit'] })).toEqual([]);
    expect((await search({}, { of: 'units', units: [unit] })).length).toBeGreaterThanOrEqual(
      count(({ lead }) => lead === unit),
    );
    expect(await search({}, { of: 'person', person: 'nobody' })).toEqual([]);
    const either: Scope = {
      of: 'any',
      scopes: [
        { of: 'halls', halls: ['other-hall'] },
        { of: 'person', person: 'nobody' },
      ],
    };
    expect(await search({}, either)).toHaveLength(count((_, i) => i % 2 === 1));
  });

  it('are counted as a whole, whatever they are narrowed by', async () => {
    const list = new CaseListRepository(dataSource);
    const filters: CaseFilter[] = [{}, { overdue: true }, { owes: ['promise'] }, { stages: ['handling'] }];
    for (const filter of filters) {
      const total = await list.count({ filters: [filter], scope: ALL, now: NOW });
      expect([filter, total]).toEqual([filter, (await search(filter)).length]);
      expect(total).toBeGreaterThan(0);
    }
    expect(await list.count({ filters: [{}], scope: { of: 'nothing' }, now: NOW })).toBe(0);
  });

  it('refuse a place that they have not given out', async () => {
    const list = new CaseListRepository(dataSource);
    for (const after of ['nonsense', Buffer.from('["x"]').toString('base64url')]) {
      await expect(
        list.search({ filters: [], scope: ALL, now: NOW, page: { limit: 2, after } }),
      ).rejects.toThrow(CursorError);
    }
  });
});

describe('one case', () => {
  it('is found by number within the scope', async () => {
    const cases = new CaseRepository(dataSource);
    const no = '530303-20210625-0001';
    expect(await cases.find(no)).toMatchObject({
      no,
      version: states[0]!.seq,
      state: { no, stage: states[0]!.stage },
    });
    expect(await cases.find(no, { of: 'halls', halls: ['elsewhere'] })).toBeUndefined();
    expect(await cases.find('none')).toBeUndefined();
  });

  it('is shown as it stood at the end of a past minute', async () => {
    const no = `530303-20210625-${String(states.length).padStart(4, '0')}`;
    const events = new EventRepository(dataSource);
    const all = await events.listUntil('case', no);
    const middle = all[Math.floor(all.length / 2)]!;
    const known = all.filter(({ at }) => at <= middle.at);
    expect((await events.caseAt(no, middle.at))?.seq).toBe(known.length);
    expect(await events.caseAt(no, addMinutes(all[0]!.at, -1))).toBeUndefined();
    const listed = await allPages((after) => events.list('case', no, { limit: 7, after }));
    expect(listed.map(({ seq }) => seq)).toEqual(all.map(({ seq }) => seq));
  });
});

describe('queues', () => {
  const open = () => states.flatMap(({ obligations }) => obligations);

  it('hold every open obligation once, the first to fall due first, those without a due moment last', async () => {
    const found = await queue({ halls: [states[0]!.hall, 'other-hall'] });
    const ofCases = found.filter(({ entity }) => entity === 'case');
    expect(ofCases).toHaveLength(open().length);
    const dues = found.map(({ due }) => due ?? 'never');
    expect(dues).toEqual([...dues].sort());
  });

  it('are narrowed by owner, kind and moment', async () => {
    const { owner } = open()[0]!;
    const mine = open().filter((o) => o.owner.as === owner.as && o.owner.id === owner.id);
    const cases = async (filter: ObligationFilter) =>
      (await queue(filter)).filter(({ entity }) => entity === 'case');
    expect(await cases({ owners: [owner] })).toHaveLength(mine.length);
    expect(await cases({ owners: [{ ...owner, hall: 'elsewhere' }] })).toEqual([]);
    expect(await cases({ owners: [] })).toEqual([]);
    expect(await cases({ kinds: ['promise'] })).toHaveLength(
      open().filter(({ kind }) => kind === 'promise').length,
    );
    const until = open().find(({ dueAt }) => dueAt)!.dueAt!;
    const dueByThen = open().filter(({ dueAt }) => dueAt && dueAt <= until).length;
    expect(await cases({ dueUntil: { usual: until, byHall: {} } })).toHaveLength(dueByThen);
    const [own, before] = [{ [states[0]!.hall]: until }, '2000-01-01T09:00+08:00'];
    expect(await cases({ dueUntil: { usual: before, byHall: own } })).toHaveLength(dueByThen);
    expect(await cases({ dueUntil: { usual: until, byHall: { [states[0]!.hall]: before } } })).toEqual([]);
    expect((await cases({ unassigned: true })).every((item) => item.owner.as === 'unit')).toBe(true);
    expect(await cases({ overdue: true })).toHaveLength(
      open().filter(({ dueAt, lapsedAt }) => dueAt ?? lapsedAt).length,
    );
  });

  it('show what the scope allows', async () => {
    expect(await queue({}, { of: 'nothing' })).toEqual([]);
    expect(await queue({}, { of: 'units', units: ['no-unit'] })).toEqual([]);
    const other = await queue({}, { of: 'halls', halls: ['other-hall'] });
    expect(other.length).toBeGreaterThan(0);
    expect(other.every(({ hall }) => hall === 'other-hall')).toBe(true);
  });

  it('are counted as a whole', async () => {
    const queues = new ObligationRepository(dataSource);
    for (const filter of [{}, { overdue: true }, { kinds: ['promise'] }] as ObligationFilter[]) {
      const total = await queues.count({ filter, scope: ALL, now: NOW });
      expect([filter, total]).toEqual([filter, (await queue(filter)).length]);
      expect(total).toBeGreaterThan(0);
    }
  });

  it('tell what should have lapsed and has not', async () => {
    const missed = await new LedgerIndexRepository(dataSource).listMissedLapses(NOW, 1000);
    expect(missed.length).toBeGreaterThan(0);
    expect(missed.map(({ due }) => due)).toEqual(missed.map(({ due }) => due).sort());
    expect(
      await new LedgerIndexRepository(dataSource).listMissedLapses('2000-01-01T00:00+08:00', 1000),
    ).toEqual([]);
  });
});

describe('matters', () => {
  it('are listed by scope and state, and found by number', async () => {
    const matters = new MatterRepository(dataSource);
    const { items } = await matters.list({ scope: ALL, page: { limit: 10 } });
    expect(items.length).toBeGreaterThan(0);
    const [matter] = items;
    expect(await matters.find(matter!.no)).toMatchObject({ no: matter!.no, stage: matter!.stage });
    expect(await matters.find(matter!.no, { of: 'halls', halls: ['elsewhere'] })).toBeUndefined();
    const ended = await matters.list({ scope: ALL, page: { limit: 10 }, open: false });
    expect(ended.items.every(({ endedAt }) => endedAt !== null)).toBe(true);
    expect(
      (await matters.list({ scope: ALL, page: { limit: 10 }, case: matter!.cases[0] })).items,
    ).toContainEqual(matter);
  });
});

describe('figures', () => {
  it('count the cases of a time', async () => {
    const { registeredAt } = states[0]!;
    const day = registeredAt.slice(0, 10);
    const asked = { scope: ALL, from: day, to: day, now: NOW };
    const statistics = new StatisticsRepository(dataSource);
    const figures = await statistics.ofCases(asked);
    expect(figures.received).toBe(states.length);
    expect(Object.values(figures.byStage).reduce((sum, n) => sum + n, 0)).toBe(states.length);
    expect(figures.byStage.handling).toBe(count(({ stage }) => stage === 'handling'));
    expect(figures.done).toBe(count(({ outcome }) => outcome === 'resolved' || outcome === 'conditional'));
    const since = await statistics.ofCases({ ...asked, to: NOW.slice(0, 10) });
    expect(since.told).toBe(count(({ stage }) => ['followUp', 'closed', 'archived'].includes(stage)));
    const none = await statistics.ofCases({ ...asked, scope: { of: 'nothing' } });
    expect(none).toMatchObject({ received: 0, byStage: {} });
  });
});
