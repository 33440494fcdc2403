import type { TestWorkflowEnvironment } from '@temporalio/testing';
import type { CaseState } from '@domain/case/state';
import { DELIVER_SIGNAL, VIEW_QUERY, type View } from '@workflows/messages';
import { connectToServer } from '../support/temporal';
import { actorOf, FACTS, Stand } from './stand';

let env: TestWorkflowEnvironment;
let stand: Stand;
beforeAll(async () => {
  env = await connectToServer();
  stand = await Stand.open(env);
});
afterAll(async () => {
  await stand.close();
  await env.teardown();
});

const noted = (text: string) => ({ text, visibility: 'internal' });
const comments = (no: string) =>
  stand.ledger.kinds(stand.name(no)).filter((kind) => kind === 'commented').length;

describe('a case that continues as new', () => {
  it('loses and doubles nothing of commands that are under way', async () => {
    await stand.accepted('flood', { decisionsPerRun: 5 });
    const before = stand.ledger.rows.get(stand.name('flood'))!.state.seq;
    const updates = Array.from({ length: 40 }, (_, i) =>
      stand.give('flood', 'gu', 'comment', noted(`更新${i}`), { id: `update-${i}` }),
    );
    const signals = Array.from({ length: 20 }, (_, i) =>
      stand.signal('flood', 'comment', {
        id: `signal-${i}`,
        actor: actorOf('gu'),
        payload: noted(`信号${i}`),
        facts: FACTS,
      }),
    );
    const replies = await Promise.all(updates);
    await Promise.all(signals);
    await stand.ledger.until(() => comments('flood') === 60);
    expect(new Set(replies.map(({ seq }) => seq)).size).toBe(40);
    const { events, state } = stand.ledger.rows.get(stand.name('flood'))!;
    expect(state.seq).toBe(before + 60);
    expect(events.map(({ seq }) => seq)).toEqual([...events.keys()].map((i) => i + 1));
    await stand.untilRun('flood', 2);
  });

  it('answers a command sent again in a later run as it did at first, and acts once', async () => {
    await stand.accepted('later', { decisionsPerRun: 1 });
    await stand.untilRun('later', 2);
    const first = await stand.give('later', 'gu', 'comment', noted('一'), { id: 'mine' });
    await stand.untilRun('later', 3);
    expect(await stand.give('later', 'gu', 'comment', noted('一'), { id: 'mine' })).toEqual(first);
    expect(comments('later')).toBe(1);
    const signal = { id: 'mine', actor: actorOf('gu'), payload: noted('一'), facts: FACTS };
    await stand.signal('later', 'comment', signal);
    await stand.give('later', 'gu', 'comment', noted('二'));
    expect(comments('later')).toBe(2);
  });

  it('takes in a message once that is told in two runs', async () => {
    await stand.accepted('told', { decisionsPerRun: 1 });
    const basis = { at: '2026-03-02T10:00+08:00' };
    const body = { from: 'another', taken: null };
    const to = { case: stand.name('told') };
    const delivery = {
      id: 'another#9.0',
      to,
      name: 'merged-in',
      from: 'another',
      body,
      basis,
      sentAt: basis.at,
    };
    await stand.signal('told', DELIVER_SIGNAL, delivery);
    await stand.give('told', 'gu', 'comment', noted('一'));
    await stand.untilRun('told', 2);
    await stand.signal('told', DELIVER_SIGNAL, delivery);
    await stand.give('told', 'gu', 'comment', noted('二'));
    expect(stand.ledger.kinds(stand.name('told')).filter((kind) => kind === 'merged-in')).toHaveLength(1);
  });

  it('keeps its state, its rules and its moments', async () => {
    await stand.accepted('kept', { decisionsPerRun: 1 });
    const before = await stand.handle('kept').query<View<CaseState>>(VIEW_QUERY);
    await stand.untilRun('kept', 2);
    const after = await stand.handle('kept').query<View<CaseState>>(VIEW_QUERY);
    expect(after).toEqual(before);
    expect(after.state).toEqual(stand.ledger.rows.get(stand.name('kept'))!.state);
  });

  it('has one timer in each run, and none outlives it', async () => {
    await stand.accepted('timers', { decisionsPerRun: 1 });
    await stand.untilRun('timers', 2);
    await stand.give('timers', 'gu', 'comment', noted('一'));
    const { workflowId } = stand.handle('timers');
    await stand.untilRun('timers', 3);
    const [, ...ended] = await stand.runs('timers');
    for (const runId of ended) {
      const { events } = await stand.client.workflow.getHandle(workflowId, runId).fetchHistory();
      const count = (key: string) => events!.filter((event) => key in event && event[key as never]).length;
      const started = count('timerStartedEventAttributes');
      const done = count('timerCanceledEventAttributes') + count('timerFiredEventAttributes');
      expect(started - done).toBeLessThanOrEqual(1);
    }
  });
});
