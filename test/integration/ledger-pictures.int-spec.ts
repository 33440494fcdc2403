import type { DataSource } from 'typeorm';
import type { CaseFilter } from '@ledger/cases/case-filter';
import { OVERDUE } from '@ledger/cases/case-tabs';
import { CaseListRepository } from '@ledger/cases/case-list.repository';
import { PictureRepository } from '@ledger/cases/picture.repository';
import { StatisticsRepository, type Cohort } from '@ledger/cases/statistics.repository';
import { ledgerDataSource } from '@ledger/data-source';
import { createDatabase, type TestDatabase } from '../support/postgres';
import { writeCase, type WrittenCase } from '../support/written-cases';

const accepted = (at: string, obstacle?: string) =>
  ['accepted', at, { lead: 'water', obstacle, track: obstacle && 'bottleneck' }] as const;
const registered = (at: string) => ['registered', at, {}] as const;
const moved = (at: string, to: string) => ['stage-changed', at, { to }] as const;

const CASES: readonly WrittenCase[] = [
  {
    no: 'c1',
    registered: '2026-03-02 09:00',
    stage: 'closed',
    told: '2026-03-09 10:00',
    outcome: 'resolved',
    rating: 5,
    events: [
      registered('2026-03-02 09:00'),
      accepted('2026-03-02 11:00', 'hard'),
      moved('2026-03-02 11:00', 'handling'),
      moved('2026-03-09 10:00', 'followUp'),
      moved('2026-03-09 12:00', 'closed'),
    ],
  },
  {
    no: 'c2',
    registered: '2026-03-02 10:00',
    stage: 'closed',
    told: '2026-03-02 10:00',
    outcome: 'answered',
    rating: 2,
  },
  {
    no: 'c3',
    registered: '2026-03-08 23:30',
    stage: 'followUp',
    told: '2026-03-10 10:00',
    outcome: 'resolved',
    lapsed: true,
  },
  {
    no: 'c4',
    registered: '2026-03-09 09:00',
    stage: 'handling',
    due: '2026-03-10 17:30',
    events: [
      registered('2026-03-09 09:00'),
      accepted('2026-03-10 09:00', 'hard'),
      moved('2026-03-10 09:00', 'handling'),
    ],
  },
  { no: 'c5', registered: '2026-03-11 09:00', stage: 'triage', hall: 'other' },
  { no: 'c6', registered: '2026-02-20 09:00', stage: 'handling', due: '2026-04-01 17:30' },
  // Registered before the time of the figures: overdue now, told in it, and rated before it was opened again.
  { no: 'c7', registered: '2026-02-10 09:00', stage: 'handling', hall: 'far', due: '2026-02-20 17:30' },
  {
    no: 'c8',
    registered: '2026-02-11 09:00',
    stage: 'closed',
    told: '2026-03-03 10:00',
    outcome: 'resolved',
  },
  { no: 'c9', registered: '2026-03-04 09:00', stage: 'handling', rating: 1, due: '2026-04-01 17:30' },
];

let database: TestDatabase;
let dataSource: DataSource;
const COHORT: Cohort = {
  scope: { of: 'all' },
  from: '2026-03-02',
  to: '2026-03-15',
  now: '2026-03-11T09:00+08:00',
};

beforeAll(async () => {
  database = await createDatabase();
  dataSource = await ledgerDataSource({ url: database.url }).initialize();
  for (const one of CASES) await writeCase(database.client, one);
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

describe('figures of a few cases', () => {
  it('are what one counts by hand', async () => {
    const figures = await new StatisticsRepository(dataSource).ofCases(COHORT);
    expect(figures).toMatchObject({
      received: 6,
      told: 4,
      toldOnTime: 3,
      done: 2,
      onTheSpot: 1,
      asked: 4,
      rated: 3,
      satisfied: 1,
      byScore: { 1: 1, 2: 1, 5: 1 },
    });
    expect(figures.halls).toEqual([
      { hall: 'hall', received: 5, told: 4, toldOnTime: 3 },
      { hall: 'other', received: 1, told: 0, toldOnTime: 0 },
    ]);
    const other = await new StatisticsRepository(dataSource).ofCases({ ...COHORT, halls: ['other'] });
    expect(other).toMatchObject({ received: 1, byStage: { triage: 1 } });
  });

  it('say what is overdue now, whenever it came, as the worklist does', async () => {
    const overdue = await new StatisticsRepository(dataSource).overdueNow(COHORT);
    expect(overdue).toEqual({ hall: 1, far: 1 });
    const { scope, now } = COHORT;
    const filters = [OVERDUE];
    const page = { limit: 10 };
    const { items } = await new CaseListRepository(dataSource).search({ filters, scope, page, now });
    expect(items.map(({ no }) => no).sort()).toEqual(['c4', 'c7']);
    const far = { ...COHORT, halls: ['far'] };
    expect(await new StatisticsRepository(dataSource).overdueNow(far)).toEqual({ far: 1 });
    expect(await new StatisticsRepository(dataSource).ofCases(far)).toMatchObject({ received: 0, halls: [] });
  });

  it('call as many answered as all weeks together', async () => {
    const [figures, weeks] = await Promise.all([
      new StatisticsRepository(dataSource).ofCases(COHORT),
      new PictureRepository(dataSource).byWeek(COHORT),
    ]);
    const sum = (of: (week: (typeof weeks)[number]) => number) =>
      weeks.reduce((total, week) => total + of(week), 0);
    expect([sum(({ told }) => told), sum(({ toldOnTime }) => toldOnTime)]).toEqual([
      figures.told,
      figures.toldOnTime,
    ]);
  });

  it('tell week by week what happened, by local days', async () => {
    const pictures = new PictureRepository(dataSource);
    expect(await pictures.byWeek(COHORT)).toEqual([
      { week: '2026-03-02', received: 4, told: 2, toldOnTime: 2, done: 1 },
      { week: '2026-03-09', received: 2, told: 2, toldOnTime: 1, done: 2 },
    ]);
    const later = { ...COHORT, from: '2026-03-10', to: '2026-03-20' };
    expect(await pictures.byWeek(later)).toEqual([
      { week: '2026-03-09', received: 1, told: 1, toldOnTime: 0, done: 1 },
      { week: '2026-03-16', received: 0, told: 0, toldOnTime: 0, done: 0 },
    ]);
  });

  it('tell how old all is that is open, whenever it came', async () => {
    expect(await new PictureRepository(dataSource).stageByAge(COHORT)).toEqual([
      { stage: 'followUp', age: '0-3', cases: 1 },
      { stage: 'handling', age: '0-3', cases: 1 },
      { stage: 'handling', age: '4-7', cases: 1 },
      { stage: 'handling', age: '16-30', cases: 2 },
      { stage: 'triage', age: '0-3', cases: 1 },
    ]);
  });

  it('tell what stood in the way, and in whose hands the cases were', async () => {
    const pictures = new PictureRepository(dataSource);
    expect(await pictures.causes(COHORT)).toEqual([{ obstacle: 'hard', track: 'bottleneck', cases: 2 }]);
    const { of, held } = await pictures.timeByHolder(COHORT);
    expect(of).toBe(2);
    // c1: 2 hours at the window, 167 in handling, 2 in follow-up; c4: 24 at the window, 24 in handling until now.
    expect(new Map(held.map(({ holder, hours, cases }) => [holder, [hours, cases]]))).toEqual(
      new Map([
        ['window', [28, 2]],
        ['unit', [191, 2]],
      ]),
    );
    expect(await pictures.listHeldBy(COHORT, ['window'])).toEqual(['c1', 'c4']);
    expect(await pictures.listHeldBy(COHORT, ['applicant'])).toEqual([]);
  });

  it('show nothing to whom nothing is shown', async () => {
    const nothing: Cohort = { ...COHORT, scope: { of: 'nothing' } };
    const pictures = new PictureRepository(dataSource);
    expect((await pictures.byWeek(nothing)).every(({ received, told }) => received + told === 0)).toBe(true);
    expect(await pictures.stageByAge(nothing)).toEqual([]);
    expect(await pictures.causes(nothing)).toEqual([]);
    expect(await pictures.timeByHolder(nothing)).toEqual({ of: 0, held: [] });
  });
});

it('count the same cases as the lists that they lead to', async () => {
  const { scope, from, to, now } = COHORT;
  const lists = new CaseListRepository(dataSource);
  const listed = async (filter: CaseFilter) => {
    const filters = [{ registeredFrom: from, registeredTo: to, ...filter }];
    const { items } = await lists.search({ filters, scope, page: { limit: 10 }, now });
    return items.map(({ no }) => no).sort();
  };
  expect(await listed({ ratings: ['2'] })).toEqual(['c2']);
  expect(await listed({ ratings: ['1', '5'] })).toEqual(['c1', 'c9']);
  expect(await listed({ obstacles: ['hard'] })).toEqual(['c1', 'c4']);
  expect(await listed({ obstacles: ['refused'] })).toEqual([]);
  expect(await listed({ tracks: ['bottleneck'] })).toEqual(['c1', 'c4']);
  expect(await listed({ tracks: ['no-obstacle'] })).toEqual([]);
  expect(await listed({ onTheSpot: true })).toEqual(['c2']);
  expect(await listed({ onTheSpot: false })).toEqual(['c1', 'c3', 'c4', 'c5', 'c9']);
  const week = { toldFrom: '2026-03-09', toldTo: '2026-03-15' };
  expect(await listed(week)).toEqual(['c1', 'c3']);
  expect(await listed({ ...week, onTime: true })).toEqual(['c1']);
  expect(await listed({ ...week, onTime: false })).toEqual(['c3']);
  expect(await listed({ toldTo: '2026-03-02' })).toEqual(['c2']);
  expect(await listed({ onTime: false })).toEqual(['c3']);
});
