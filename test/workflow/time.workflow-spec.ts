import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { createTimeSkipping } from '../support/temporal';
import { Stand } from './stand';

let env: TestWorkflowEnvironment;
let stand: Stand;
beforeAll(async () => {
  env = await createTimeSkipping();
  stand = await Stand.open(env);
});
beforeEach(() => stand.beginAnew());
afterAll(async () => {
  await stand.close();
  await env.teardown();
});

const HOUR = 3_600_000;
const events = (no: string) => stand.ledger.rows.get(stand.name(no))!.events;
const lapses = (no: string, kind: string) =>
  events(no).filter(
    (event) => event.kind === 'lapsed' && (event as { obligation?: string }).obligation === kind,
  );

/** Until shortly before a moment of business time at which something falls due. */
async function sleepUntil(no: string, moment: string): Promise<void> {
  const handle = stand.handle(no);
  const { nextWake } = await stand.standing(no);
  expect(nextWake).toBe(moment);
  await env.sleep(Date.parse(moment) - 1_000 - ((await env.currentTimeMs()) + stand.offset));
  expect((await handle.describe()).status.name).toBe('RUNNING');
}

describe('time', () => {
  it('brings about what falls due, in its minute, once', async () => {
    await stand.register('lapse');
    await env.sleep(30 * HOUR);
    const [lapsed, ...others] = lapses('lapse', 'triage');
    expect(lapsed).toMatchObject({ at: '2026-03-02T15:31+08:00', due: '2026-03-02T15:30+08:00' });
    expect(others).toEqual([]);
  });

  it('waits with one timer, whatever the number of obligations', async () => {
    const handle = await stand.accepted('one');
    const { events: history } = await handle.fetchHistory();
    const of = (key: string) => history!.filter((event) => Boolean(event[key as never])).length;
    const live = of('timerStartedEventAttributes') - of('timerCanceledEventAttributes');
    expect(live - of('timerFiredEventAttributes')).toBe(1);
  });

  it('finds a deadline moved that was moved in the second before it', async () => {
    await stand.register('moved');
    await sleepUntil('moved', (await stand.standing('moved')).nextWake!);
    await stand.give('moved', 'clerk', 'answer', { text: '当场答复' });
    await env.sleep(2 * HOUR);
    expect(lapses('moved', 'triage')).toEqual([]);
    expect((await stand.standing('moved')).stage).toBe('followUp');
  });

  it('lets a command and a deadline of the same moment both count, in one order', async () => {
    await stand.register('same');
    const wake = (await stand.standing('same')).nextWake!;
    const left = Date.parse(wake) - ((await env.currentTimeMs()) + stand.offset);
    // The clock jumps over the deadline while the answer is on its way.
    const [, answered] = await Promise.allSettled([
      env.sleep(left + HOUR),
      stand.give('same', 'clerk', 'answer', { text: '当场答复' }),
    ]);
    const triage = events('same').filter(
      (event) =>
        ['lapsed', 'settled'].includes(event.kind) &&
        (event as { obligation?: string }).obligation === 'triage',
    );
    expect(triage).toHaveLength(1);
    expect(triage[0]!.kind).toBe(answered.status === 'fulfilled' ? 'settled' : 'lapsed');
  });

  it('makes up for an outage: each missed moment acts once, in due order', async () => {
    await stand.accepted('outage');
    await stand.goOnLater('outage', 14 * 24 * HOUR);
    await stand.ledger.until(() => lapses('outage', 'promise').length > 0);
    const ids = events('outage').filter(({ kind }) => kind === 'lapsed') as unknown as {
      id: string;
      due: string;
      at: string;
    }[];
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids.map(({ id }) => id)).size).toBe(ids.length);
    expect(ids.map(({ due }) => due)).toEqual(ids.map(({ due }) => due).sort());
    expect(new Set(ids.map(({ at }) => at)).size).toBe(1);
  });

  it('does not shift when a case continues as new', async () => {
    await stand.register('shift', { decisionsPerRun: 1 });
    for (const text of ['一', '二', '三']) {
      await stand.give('shift', 'clerk', 'comment', { text, visibility: 'internal' });
      await env.sleep(HOUR / 2);
    }
    await env.sleep(30 * HOUR);
    const registered = events('shift')[0]!.at;
    const opened = events('shift').find(({ kind }) => kind === 'opened') as unknown as {
      obligation: { dueAt: string };
    };
    expect(opened.obligation.dueAt > registered).toBe(true);
    expect(lapses('shift', 'triage')).toEqual([expect.objectContaining({ due: opened.obligation.dueAt })]);
  });
});
