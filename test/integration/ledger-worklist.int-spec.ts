import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import type { CaseState } from '@domain/case/state';
import { summarize } from '@domain/case/view';
import { CASE_TABS } from '@domain/case/worklist';
import { personOwner, role, unitOwner } from '@domain/kernel/obligation';
import { CaseCountRepository } from '@ledger/cases/case-count.repository';
import type { CaseFilter } from '@ledger/cases/case-filter';
import { CaseListRepository, type CaseListItem, type CaseOrder } from '@ledger/cases/case-list.repository';
import { tabFilter, type TabViewer } from '@ledger/cases/case-tabs';
import { ledgerDataSource } from '@ledger/data-source';
import type { Scope } from '@ledger/reading/scope';
import { NarrowDefaultUnits1795850000001 } from '@ledger/migrations/1795850000001-narrow-default-units.migration';
import { LedgerRecorder } from '@ledger/recording/ledger.recorder';
import { play } from '../../tools/scenario/play';
import { readScenario } from '../../tools/scenario/read-scenario';
import { createDatabase, type TestDatabase } from '../support/postgres';
import { RecordingStage } from './recording-stage';

const COMMANDS = join(__dirname, '../scenarios/commands');
/** Between them these have what each list is for; all at once would take long. */
const PLAYED = [
  'accept-by-class-solution',
  'adopt-policy',
  'cards-disabled',
  'exempt',
  'free-texts',
  'merge-from-stopped-clock',
  'merge-takes-the-earlier-promise',
  'public-notice',
  'reclassify',
  'reply-after-reopening',
  'visits',
];
const ALL: Scope = { of: 'all' };
const NOW = '2026-03-04T10:00+08:00';

let database: TestDatabase;
let dataSource: DataSource;
/** Every case of the played scenarios in each state it went through, under a number of its own. */
let states: CaseState[];
let viewer: TabViewer;

beforeAll(async () => {
  database = await createDatabase();
  dataSource = await ledgerDataSource({ url: database.url }).initialize();
  const recorder = new LedgerRecorder(dataSource);
  const last = new Map<string, CaseState>();
  for (const [i, name] of PLAYED.entries()) {
    const stage = new RecordingStage({ record: async () => undefined }, `s${i}:`);
    await play(readScenario(join(COMMANDS, `${name}.yaml`)), stage);
    const half = stage.batches.slice(0, Math.ceil(stage.batches.length / 2));
    for (const [prefix, batches] of [['whole:', stage.batches] as const, ['half:', half] as const]) {
      for (const batch of batches) {
        const no = `${prefix}${batch.no}`;
        const state = { ...batch.state, no };
        await recorder.record({ ...batch, no, state } as typeof batch);
        if (batch.entity === 'case') last.set(no, state as CaseState);
      }
    }
  }
  states = [...last.values()];
  const handled = states.find(({ handler, stage }) => handler && stage === 'handling')!;
  const { hall } = handled;
  const owners = [personOwner(handled.handler!), { ...role('station-head'), hall }];
  viewer = {
    me: { owners, handler: handled.handler! },
    myUnit: { owners: [unitOwner(handled.lead!)] },
    lapsingBy: { usual: '2026-03-05T23:59+08:00', byHall: { 'other-hall': '2026-03-04T23:59+08:00' } },
  };
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

async function list(filters: readonly CaseFilter[], order?: CaseOrder, limit = 7): Promise<CaseListItem[]> {
  const found: CaseListItem[] = [];
  for (let after: string | undefined; ;) {
    const page = { limit, after };
    const { items, next } = await new CaseListRepository(dataSource).search({
      filters,
      scope: ALL,
      now: NOW,
      page,
      order,
    });
    found.push(...items);
    if (next === null) return found;
    after = next;
  }
}

const numbers = (fits: (state: CaseState) => boolean) =>
  states
    .filter(fits)
    .map(({ no }) => no)
    .sort();
/** When the first of all that is open in the case falls due; null when nothing is. */
const firstOf = (no: string): string | null =>
  states
    .find((state) => state.no === no)!
    .obligations.map(({ dueAt }) => dueAt ?? 'never')
    .sort()[0] ?? null;
const owes = (kind: string) => (state: CaseState) => state.obligations.some((o) => o.kind === kind);

describe('the worklist', () => {
  it('counts in each tab what its list holds', async () => {
    const counts = await new CaseCountRepository(dataSource).count({ viewer, scope: ALL, now: NOW });
    const listed = await Promise.all(
      CASE_TABS.map(async (tab) => [tab, (await list([tabFilter(tab, viewer)])).length] as const),
    );
    expect(counts).toEqual(Object.fromEntries(listed));
    for (const tab of ['mine', 'unit', 'unassigned', 'handling', 'overdue'] as const) {
      expect([tab, counts[tab] > 0]).toEqual([tab, true]);
    }
    const nothing = { viewer, scope: { of: 'nothing' } as const, now: NOW };
    expect(Object.values(await new CaseCountRepository(dataSource).count(nothing)).some((n) => n > 0)).toBe(
      false,
    );
  });

  it('no longer knows the default unit of cases that another leads and that say nothing else of it, once migrated', async () => {
    const kept = () =>
      dataSource.query<{ units: string[]; state: CaseState }[]>(
        'select units, state from case_file where lead is not null order by no',
      );
    const before = await kept();
    await dataSource.query(
      `update case_file set units = array(select distinct unnest(units || array[state->>'defaultUnit']) order by 1)`,
    );
    const runner = dataSource.createQueryRunner();
    await new NarrowDefaultUnits1795850000001().up(runner);
    await runner.release();
    const after = await kept();
    const wider = after.filter(({ units }, i) => units.length > before[i]!.units.length);
    expect(wider.length).toBeLessThan(
      before.filter(({ units, state }) => !units.includes(state.defaultUnit)).length,
    );
    for (const { state } of wider)
      expect(JSON.stringify({ ...state, defaultUnit: '' })).toContain(`"${state.defaultUnit}"`);
  });

  it('counts the cases that a change of the calendar may move', async () => {
    const repository = new CaseCountRepository(dataSource);
    const dues = states.flatMap(({ obligations }) => obligations.flatMap(({ dueAt }) => dueAt ?? [])).sort();
    const day = dues[Math.floor(dues.length / 2)]!.slice(0, 10);
    const moved = states.filter(
      (state) =>
        state.stage !== 'archived' &&
        (summarize(state).clock === 'stopped' ||
          state.obligations.some(({ dueAt }) => dueAt !== null && dueAt >= `${day}T00:00+08:00`)),
    );
    expect(moved.some((state) => summarize(state).due === null)).toBe(true);
    expect(moved.length).toBeLessThan(states.length);
    expect(await repository.countDueFrom(day)).toBe(moved.length);
    const { hall } = moved[0]!;
    expect(await repository.countDueFrom(day, hall)).toBe(moved.filter((one) => one.hall === hall).length);
    expect(await repository.countDueFrom(day, 'nowhere')).toBe(0);
  });

  it('finds in each tab the cases that a person would', async () => {
    const found = async (filter: CaseFilter) => (await list([filter])).map(({ no }) => no).sort();
    expect(await found(tabFilter('triage', viewer))).toEqual(numbers(owes('triage')));
    expect(await found(tabFilter('consulting', viewer))).toEqual(numbers(owes('opinion')));
    expect(await found(tabFilter('handling', viewer))).toEqual(numbers(({ stage }) => stage === 'handling'));
    const { handler, owners } = viewer.me;
    const isMine = ({ obligations, lead, ...state }: CaseState) =>
      obligations.some(
        ({ owner }) =>
          owners.some(
            (mine) =>
              mine.as === owner.as &&
              mine.id === owner.id &&
              (mine.hall === undefined || mine.hall === state.hall),
          ) ||
          (owner.as === 'unit' && owner.id === lead && state.handler === handler),
      );
    expect(await found(tabFilter('mine', viewer))).toEqual(numbers(isMine));
    expect(await found({ marks: ['stopped'] })).toEqual(
      numbers((state) => summarize(state).clock === 'stopped'),
    );
    expect(await found({ marks: ['stopped', 'need-by-risk'] })).toEqual(
      numbers((state) => summarize(state).clock === 'stopped' || summarize(state).needByRisk),
    );
    const both: CaseFilter = { owes: ['promise'], owedBy: viewer.myUnit };
    const [unit] = viewer.myUnit.owners;
    expect(await found(both)).toEqual(
      numbers(({ obligations }) =>
        obligations.some(({ kind, owner }) => kind === 'promise' && owner.id === unit!.id),
      ),
    );
  });

  it('comes in the order of due moments, page by page, with what falls due first in each case', async () => {
    const byDue = await list([], 'due');
    expect(byDue).toHaveLength(states.length);
    expect(new Set(byDue.map(({ no }) => no)).size).toBe(states.length);
    const dues = byDue.map(({ due, next }) => due ?? next?.due ?? 'never');
    expect(byDue.some(({ due, next }) => due === null && next?.due)).toBe(true);
    expect(dues).toEqual([...dues].sort());
    for (const { no, next } of byDue) {
      expect([no, next && (next.due ?? 'never')]).toEqual([no, firstOf(no)]);
    }
  });

  it('shows and goes by what it is narrowed by, page by page', async () => {
    const until = viewer.lapsingBy.usual;
    const lapsing = await list([tabFilter('lapsing', viewer)], 'due', 2);
    expect(lapsing.length).toBeGreaterThan(2);
    const dues = lapsing.map(({ next }) => next!.due!);
    expect(dues).toEqual([...dues].sort());
    expect(dues.every((due) => due >= NOW && due <= until)).toBe(true);
    const mine = await list([tabFilter('mine', viewer), { owes: ['promise'] }], 'due', 2);
    const kinds = mine.map(({ next, standsBy }) => [next?.kind, standsBy]);
    expect(new Set(kinds.map(String))).toEqual(new Set(['promise,next']));
    expect(mine.some(({ no, next }) => firstOf(no) !== next!.due)).toBe(true);
    const handling = await list([tabFilter('handling', viewer)]);
    for (const { due, standsBy } of handling) expect(standsBy).toBe(due === null ? 'next' : 'promise');
  });

  it('holds nothing for somebody without a unit', async () => {
    expect(await list([tabFilter('unit', { ...viewer, myUnit: { owners: [] } })], 'due')).toEqual([]);
  });

  it('finds of given cases those that fit', async () => {
    const [handling] = numbers(({ stage }) => stage === 'handling');
    const [triage] = numbers(({ stage }) => stage === 'triage');
    const found = await list([{ nos: [handling!, triage!] }, tabFilter('handling', viewer)], 'due');
    expect(found.map(({ no }) => no)).toEqual([handling]);
  });

  it('takes a day that is off in one hall for what it is there', async () => {
    const lapsing = { usual: '2099-01-01T00:00+08:00', byHall: {} };
    const everywhere = await list([{ lapsingBy: lapsing }]);
    expect(everywhere.length).toBeGreaterThan(0);
    const { hall } = everywhere[0]!;
    const notHere = { ...lapsing, byHall: { [hall]: '2000-01-01T00:00+08:00' } };
    const elsewhere = await list([{ lapsingBy: notHere }]);
    expect(elsewhere).toHaveLength(everywhere.filter((item) => item.hall !== hall).length);
  });
});
