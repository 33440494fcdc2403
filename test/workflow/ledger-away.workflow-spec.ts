import type { TestWorkflowEnvironment } from '@temporalio/testing';
import type { CaseState } from '@domain/case/state';
import { RECORD_AGAIN_SIGNAL, VIEW_QUERY, type Reply, type View } from '@workflows/messages';
import { connectToServer } from '../support/temporal';
import { Stand } from './stand';

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
const row = (no: string) => stand.ledger.rows.get(stand.name(no))!;

describe('while the ledger is away', () => {
  it('a case goes on deciding, says that nothing is recorded, and catches up', async () => {
    const handle = await stand.accepted('away');
    stand.ledger.away = true;
    const first = await stand.give('away', 'gu', 'comment', noted('一'));
    expect(first.recorded).toBe(false);
    const started = Date.now();
    const replies: Reply[] = [];
    for (const text of ['二', '三', '四'])
      replies.push(await stand.give('away', 'gu', 'comment', noted(text)));
    expect(replies.every(({ recorded }) => !recorded)).toBe(true);
    // Only the first one waits to see whether the ledger is there.
    expect(Date.now() - started).toBeLessThan(2_500);
    expect(await handle.query<View<CaseState>>(VIEW_QUERY)).toMatchObject({ ledgerAway: true });
    const { raw } = await handle.describe();
    expect(raw.pendingActivities).toHaveLength(1);
    stand.ledger.away = false;
    await stand.ledger.until(() => row('away').state.seq === replies[2]!.seq);
    const { events } = row('away');
    expect(events.map(({ seq }) => seq)).toEqual([...events.keys()].map((i) => i + 1));
    expect(events.filter(({ kind }) => kind === 'commented')).toHaveLength(4);
    expect(await stand.give('away', 'gu', 'comment', noted('五'))).toMatchObject({ recorded: true });
    expect(await handle.query<View<CaseState>>(VIEW_QUERY)).toMatchObject({ ledgerAway: false });
  });

  it('a case is registered all the same', async () => {
    stand.ledger.away = true;
    expect(await stand.register('born')).toMatchObject({ stage: 'triage', recorded: false });
    stand.ledger.away = false;
    await stand.ledger.until(() => row('born') !== undefined);
    expect(row('born').state).toMatchObject({ stage: 'triage' });
  });

  it('a case does not begin another run', async () => {
    await stand.accepted('run', { decisionsPerRun: 2 });
    stand.ledger.away = true;
    for (const text of ['一', '二', '三']) await stand.give('run', 'gu', 'comment', noted(text));
    expect(await stand.runs('run')).toHaveLength(1);
    stand.ledger.away = false;
    await stand.untilRun('run', 2);
    expect(row('run').events.filter(({ kind }) => kind === 'commented')).toHaveLength(3);
  });
});

describe('a batch', () => {
  it('whose answer was lost is sent again and changes nothing', async () => {
    await stand.accepted('lost');
    stand.ledger.loseAnswers = 1;
    expect(await stand.give('lost', 'gu', 'comment', noted('一'))).toMatchObject({ recorded: true });
    expect(row('lost').events.filter(({ kind }) => kind === 'commented')).toHaveLength(1);
  });

  it('is in the ledger before the caller is answered', async () => {
    await stand.accepted('held');
    let release = (): void => undefined;
    stand.ledger.hold = new Promise((resolve) => (release = resolve));
    let answered = false;
    const given = stand.give('held', 'gu', 'comment', noted('一')).then(() => (answered = true));
    const calls = stand.ledger.calls;
    while (stand.ledger.calls === calls) await new Promise(setImmediate);
    expect(answered).toBe(false);
    release();
    await given;
    expect(row('held').events.at(-1)).toMatchObject({ kind: 'commented' });
    stand.ledger.hold = undefined;
  });

  it('says how far the history had got, later ones further', async () => {
    await stand.accepted('position', { decisionsPerRun: 2 });
    for (const text of ['一', '二', '三', '四']) await stand.give('position', 'gu', 'comment', noted(text));
    const at = row('position').batches.map(({ position }) => position.events);
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(new Set(at).size).toBeGreaterThan(3);
  });

  it('is recorded once more when the reconciler asks', async () => {
    await stand.accepted('asked');
    const before = row('asked').batches.length;
    await stand.signal('asked', RECORD_AGAIN_SIGNAL, undefined);
    await stand.ledger.until(() => row('asked').batches.length > before);
    expect(row('asked').batches.at(-1)).toMatchObject({ after: row('asked').state.seq, events: [] });
  });
});
