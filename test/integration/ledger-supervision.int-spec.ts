import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import type { CaseState } from '@domain/case/state';
import { SupervisionRepository, type IssuedCard } from '@ledger/cases/supervision.repository';
import { ledgerDataSource } from '@ledger/data-source';
import { PolicyRepository } from '@ledger/policies/policy.repository';
import type { Scope } from '@ledger/reading/scope';
import { LedgerRecorder } from '@ledger/recording/ledger.recorder';
import { RunningRepository, type RunningItem, type RunningState } from '@ledger/recording/running.repository';
import { TraceRepository } from '@ledger/recording/trace.repository';
import { play } from '../../tools/scenario/play';
import { readScenario } from '../../tools/scenario/read-scenario';
import { createDatabase, type TestDatabase } from '../support/postgres';
import { RecordingStage } from './recording-stage';

const SCENARIOS = join(__dirname, '../scenarios');
const ALL: Scope = { of: 'all' };
const LONG_AFTER = '2099-01-01T09:00+08:00';

let database: TestDatabase;
let dataSource: DataSource;
/** The cases of the scenarios as they ended. */
let states: CaseState[];
/** The policies that they rest on, by number. */
const pins = new Map<string, [profile: string, version: number]>();

beforeAll(async () => {
  database = await createDatabase();
  dataSource = await ledgerDataSource({ url: database.url }).initialize();
  const recorder = new LedgerRecorder(dataSource);
  const last = new Map<string, CaseState>();
  for (const name of ['commands/cards', 'commands/exempt', 'articles/timeouts-all-the-way']) {
    const stage = new RecordingStage(recorder, `${name}:`);
    await play(readScenario(join(SCENARIOS, `${name}.yaml`)), stage);
    for (const { entity, state, policy } of stage.batches) {
      if (entity !== 'case') continue;
      last.set(state.no, state as CaseState);
      pins.set(state.no, [policy.profile, policy.version]);
    }
  }
  states = [...last.values()];
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const atWork = () => states.filter(({ stage }) => ['triage', 'handling'].includes(stage));

describe('supervision', () => {
  it('shows each card once, and what became of it', async () => {
    const supervision = new SupervisionRepository(dataSource);
    const cards = await supervision.cards({ scope: ALL });
    const stateOf = (state: CaseState, { id, withdrawn, appealed, answered }: CaseState['cards'][number]) => {
      if (withdrawn) return 'withdrawn';
      if (state.obligations.some(({ kind, ref }) => kind === 'card-ruling' && ref === id)) return 'appealed';
      if (appealed) return 'upheld';
      return answered ? 'answered' : 'issued';
    };
    const expected = states.flatMap((state) =>
      state.cards.map((card) => `${state.no} ${card.id} ${card.unit} ${card.colour} ${stateOf(state, card)}`),
    );
    expect(expected.length).toBeGreaterThan(2);
    expect(
      cards
        .map(({ case: no, no: id, unit, colour, state }) => `${no} ${id} ${unit} ${colour} ${state}`)
        .sort(),
    ).toEqual(expected.sort());
    const moments = cards.map(({ issuedAt }) => issuedAt);
    expect(moments).toEqual([...moments].sort().reverse());
    const [{ unit }] = cards as [IssuedCard];
    expect(await supervision.cards({ scope: ALL, unit })).toEqual(cards.filter((card) => card.unit === unit));
    expect(await supervision.cards({ scope: { of: 'nothing' } })).toEqual([]);
  });

  it('counts what each unit leads and on which level cases are', async () => {
    const supervision = new SupervisionRepository(dataSource);
    const loads = await supervision.unitLoads({ scope: ALL, now: LONG_AFTER });
    const led = atWork().filter(({ lead }) => lead !== null);
    expect(loads.reduce((sum, { open }) => sum + open, 0)).toBe(led.length);
    for (const { unit, open } of loads) {
      expect([unit, led.filter(({ lead }) => lead === unit).length]).toEqual([unit, open]);
    }
    const levels = await supervision.levelLoads({ scope: ALL });
    expect(levels.reduce((sum, { open }) => sum + open, 0)).toBe(atWork().length);
    const policies = new PolicyRepository(dataSource);
    const pinned = await Promise.all(atWork().map(({ no }) => policies.find(...pins.get(no)!)));
    const rungs = [
      ...atWork().map(({ level }) => level),
      ...pinned.flatMap((policy) => policy?.ladder ?? []),
    ];
    expect(levels.map(({ level }) => level)).toEqual([...new Set(rungs)].sort());
    expect(levels.some(({ open }) => open === 0)).toBe(true);
    expect(await supervision.levelLoads({ scope: ALL, halls: ['elsewhere'] })).toEqual([]);
  });
});

describe('what runs', () => {
  let dead: readonly string[] = [];

  async function list(
    state?: RunningState,
    sight = ALL,
    now = LONG_AFTER,
    text?: string,
  ): Promise<RunningItem[]> {
    const found: RunningItem[] = [];
    for (let after: string | undefined; ;) {
      const page = { limit: 1, after };
      const { items, next } = await new RunningRepository(dataSource).list({
        scope: ALL,
        sight,
        state,
        dead,
        page,
        now,
        text,
      });
      found.push(...items);
      if (next === null) return found;
      after = next;
    }
  }

  it('is each case that is not archived and each matter that has not ended, page by page', async () => {
    const running = await list();
    const cases = running.filter(({ entity }) => entity === 'case').map(({ no }) => no);
    expect(cases.sort()).toEqual(
      states
        .filter(({ stage }) => stage !== 'archived')
        .map(({ no }) => no)
        .sort(),
    );
    expect(running.every(({ lastRecordedAt }) => lastRecordedAt !== null)).toBe(true);
    const wakes = running.map(({ nextWake }) => nextWake ?? 'never');
    expect(wakes).toEqual([...wakes].sort());
    for (const { no, waitsFor } of running.filter(({ entity }) => entity === 'case')) {
      const { obligations } = states.find((state) => state.no === no)!;
      const kinds = obligations.map(({ kind }) => kind);
      if (waitsFor === null) expect(kinds).toEqual([]);
      else expect(kinds).toContain(waitsFor.kind);
    }
  });

  it('is behind once its moment has passed, and failed when its workflow has ended', async () => {
    expect(await list('behind', ALL, '2000-01-01T00:00+08:00')).toEqual([]);
    const behind = await list('behind');
    expect(behind.length).toBeGreaterThan(0);
    const [{ no }] = behind as [RunningItem];
    dead = [`case/${no}`];
    expect((await list('failed')).map((item) => item.no)).toEqual([no]);
    expect((await list())[0]!.no).toBe(no);
    expect((await list('behind')).map((item) => item.no)).not.toContain(no);
    dead = [];
    expect(await list('failed')).toEqual([]);
  });

  it('is remembered as broken off while it goes on', async () => {
    const traces = new TraceRepository(dataSource);
    const [{ entity, no }] = (await list()) as [RunningItem];
    // Of the other one nothing goes on.
    for (const stream of [`${entity}/${no}`, 'case/over'])
      await database.client.query(
        `insert into broken_run (stream, at, how) values ($1, now(), 'terminated')`,
        [stream],
      );
    expect(await traces.listBrokenOff(10)).toEqual([{ entity, no }]);
  });

  it('is told without its title to whom the case is not shown, and not found by it', async () => {
    const hidden = await list(undefined, { of: 'nothing' });
    expect(hidden.length).toBeGreaterThan(0);
    expect(hidden.every(({ title }) => title === null)).toBe(true);
    const [{ title, no }] = (await list()) as [RunningItem];
    expect(await list(undefined, { of: 'nothing' }, LONG_AFTER, title!)).toEqual([]);
    expect((await list(undefined, ALL, LONG_AFTER, title!)).map((item) => item.no)).toContain(no);
  });
});
