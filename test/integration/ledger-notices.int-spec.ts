import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { ledgerDataSource } from '@ledger/data-source';
import { NoticeRepository } from '@ledger/notices/notice.repository';
import { LedgerRecorder } from '@ledger/recording/ledger.recorder';
import { play } from '../../tools/scenario/play';
import { readScenario } from '../../tools/scenario/read-scenario';
import type { Scenario } from '../../tools/scenario/scenario.contract';
import { createDatabase, type TestDatabase } from '../support/postgres';
import { RecordingStage } from './recording-stage';

const SCENARIOS = join(__dirname, '../scenarios');
const ARTICLE = join(SCENARIOS, 'articles/zhanyi-clinic-name.yaml');

let database: TestDatabase;
let dataSource: DataSource;
let notices: NoticeRepository;
let ordered: string[];

/** Has a scenario recorded in a ledger of its own. */
async function record(scenario: Scenario): Promise<RecordingStage> {
  database = await createDatabase();
  dataSource = await ledgerDataSource({ url: database.url }).initialize();
  notices = new NoticeRepository(dataSource);
  const stage = new RecordingStage(new LedgerRecorder(dataSource));
  await play(scenario, stage);
  return stage;
}

afterEach(async () => {
  await dataSource.destroy();
  await database.drop();
});

describe('a notice is told', () => {
  /** What is to be sent after the first steps of a scenario, up to the last that is so. */
  async function claimedUpTo(file: string, isLast: (step: Scenario['steps'][number]) => boolean) {
    const scenario = readScenario(join(SCENARIOS, file));
    await record({ ...scenario, steps: scenario.steps.slice(0, scenario.steps.findIndex(isLast) + 1) });
    return notices.claimDue(1000);
  }

  it('to an applicant who owes materials by when they have to be there, and to no one else', async () => {
    const claimed = await claimedUpTo(
      'commands/adopt-policy-while-stopped.yaml',
      (step) => 'do' in step && step.do === 'requestMaterials',
    );
    const request = claimed.find(({ notice }) => notice === 'materials');
    expect(request).toMatchObject({ to: { as: 'applicant' }, due: '2026-03-24T17:30+08:00' });
    expect(claimed.filter(({ to, due }) => to.as !== 'applicant' && due)).toEqual([]);
  });

  it('to an applicant whose promise was extended with its new day', async () => {
    const claimed = await claimedUpTo(
      'commands/extension.yaml',
      (step) => 'do' in step && step.do === 'grantExtension' && !step.refused,
    );
    const told = claimed.filter(({ to }) => to.as === 'applicant').map(({ notice, due }) => [notice, due]);
    expect(told).toContainEqual(['extension', '2026-03-23T17:30+08:00']);
    expect(told).toContainEqual(['accepted', undefined]);
  });

  it('to an applicant who broke a pledge with what is not there, and by when it has to be', async () => {
    const claimed = await claimedUpTo('lapses/pledge-broken-after-telling.yaml', ({ at }) =>
      /03-09.17:31/.test(at),
    );
    expect(claimed.find(({ about }) => about === 'pledge-breached')).toMatchObject({
      due: '2026-03-12T17:30+08:00',
      items: ['委托书'],
    });
  });

  it('to a unit with its card, and how it was ruled once it has been', async () => {
    const claimed = await claimedUpTo(
      'commands/cards.yaml',
      (step) => 'do' in step && step.do === 'ruleCard' && !step.refused,
    );
    const cards = claimed.flatMap(({ card }) =>
      card ? [`${card.colour} ${card.ground} ${card.ruling}`] : [],
    );
    expect(cards.sort()).toEqual(['red 推诿 undefined', 'red 推诿 withdrawn', 'yellow 推诿 undefined']);
  });
});

describe('notices to be sent', () => {
  beforeEach(async () => {
    const { batches } = await record(readScenario(ARTICLE));
    ordered = batches.flatMap(({ entity, no, events }) =>
      events.filter(({ kind }) => kind === 'notified').map(({ seq }) => `${entity}/${no}#${seq}`),
    );
  });

  it('are claimed once by senders at work together, and not before their moment', async () => {
    expect(await notices.claimDue(1000, new Date('2000-01-01T00:00:00Z'))).toEqual([]);
    const claims = await Promise.all(Array.from({ length: 8 }, () => notices.claimDue(5)));
    const rest = await notices.claimDue(1000);
    const claimed = [...claims.flat(), ...rest].map(({ id }) => id);
    expect([...claimed].sort()).toEqual([...ordered].sort());
    expect(claims.flat().length).toBe(40 < ordered.length ? 40 : ordered.length);
    expect(await notices.claimDue(1000)).toEqual([]);
  });

  it('are free again when a claim was never ended, and gone when they were sent', async () => {
    const [notice] = await notices.claimDue(1);
    await notices.markSent(notice!.id);
    const later = new Date(Date.now() + 2 * 60_000);
    await notices.claimDue(1000);
    const again = await notices.claimDue(1000, later);
    expect(again).toHaveLength(ordered.length - 1);
    expect(again.every(({ attempt }) => attempt === 2)).toBe(true);
  });

  it('wait longer after each failure, and say why', async () => {
    const [notice] = await notices.claimDue(1);
    const waits: number[] = [];
    for (let i = 0; i < 3; i++) {
      await notices.markFailed(notice!.id, 'mailbox full');
      const { rows } = await database.client.query<{ wait: number }>(
        `update notice set attempts = attempts + 1 where stream || '#' || seq = $1
         returning round(extract(epoch from next_attempt_at - now()) / 60)::int as wait`,
        [notice!.id],
      );
      waits.push(rows[0]!.wait);
    }
    expect(waits).toEqual([1, 2, 4]);
    expect(await notices.countFailing()).toBe(1);
    await notices.markSent(notice!.id);
    expect(await notices.countFailing()).toBe(0);
  });
});
