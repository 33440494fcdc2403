import { WorkflowExecutionAlreadyStartedError, WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { DEADLINE_QUERY, LOG_QUERY, VIEW_QUERY, type Log, type View } from '@workflows/messages';
import type { CaseState } from '@domain/case/state';
import { connectToServer } from '../support/temporal';
import { SIMPLE, Stand } from './stand';

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

/** The refusal that a command comes back with. */
async function refusalOf(given: Promise<unknown>): Promise<unknown> {
  const error: unknown = await given.then(
    () => undefined,
    (failed: unknown) => failed,
  );
  expect(error).toBeInstanceOf(WorkflowUpdateFailedError);
  const { cause } = error as WorkflowUpdateFailedError;
  expect(cause).toBeInstanceOf(ApplicationFailure);
  const { type, details, nonRetryable } = cause as ApplicationFailure;
  expect(nonRetryable).toBe(true);
  expect(type).toBe((details?.[0] as { code: string }).code);
  return details?.[0];
}

const noted = (words: string) => ({ text: words, visibility: 'internal' });

describe('an update', () => {
  it('is answered with the new version after the ledger has it', async () => {
    const registered = await stand.register('answered');
    expect(registered).toMatchObject({ stage: 'triage', recorded: true });
    const reply = await stand.give('answered', 'clerk', 'accept', SIMPLE);
    expect(reply).toMatchObject({ no: stand.name('answered'), stage: 'handling', recorded: true });
    const row = stand.ledger.rows.get(stand.name('answered'))!;
    expect(row.state.seq).toBe(reply.seq);
    expect(row.events.map(({ seq }) => seq)).toEqual([...row.events.keys()].map((i) => i + 1));
  });

  it('costs one workflow task, and a refused one nothing at all', async () => {
    await stand.accepted('costs');
    const before = await stand.historyLength('costs');
    const refused = await refusalOf(stand.give('costs', 'clerk', 'accept', SIMPLE));
    expect(refused).toMatchObject({ code: 'CASE.WRONG_STAGE' });
    expect(await stand.historyLength('costs')).toBe(before);
    await stand.give('costs', 'gu', 'comment', noted('查看'));
    const { events } = await stand.handle('costs').fetchHistory();
    const added = events!
      .slice(before)
      .map((event) => Object.keys(event).find((key) => /Attributes$/.test(key)));
    expect(added).toEqual([
      'workflowTaskScheduledEventAttributes',
      'workflowTaskStartedEventAttributes',
      'workflowTaskCompletedEventAttributes',
      'workflowExecutionUpdateAcceptedEventAttributes',
      'markerRecordedEventAttributes',
      'workflowExecutionUpdateCompletedEventAttributes',
    ]);
  });

  it('is refused with the field that is wrong', async () => {
    await stand.register('field');
    const refusal = await refusalOf(stand.give('field', 'clerk', 'accept', { ...SIMPLE, class: 'hard' }));
    expect(refusal).toMatchObject({ code: 'CASE.INVALID', field: 'class' });
  });

  it('that nobody knows is rejected, and the case goes on', async () => {
    await stand.register('unknown');
    await expect(stand.give('unknown', 'clerk', 'abolish', {})).rejects.toBeInstanceOf(
      WorkflowUpdateFailedError,
    );
    expect(await stand.give('unknown', 'clerk', 'accept', SIMPLE)).toMatchObject({ stage: 'handling' });
  });

  it('with a broken payload is refused and wedges nothing', async () => {
    await stand.register('broken');
    for (const payload of [null, 7, 'text', [], { class: { deep: [null] } }]) {
      const refusal = await refusalOf(stand.give('broken', 'clerk', 'accept', payload as object));
      expect(refusal).toMatchObject({ code: 'CASE.INVALID' });
    }
    expect(await stand.give('broken', 'clerk', 'accept', SIMPLE)).toMatchObject({ stage: 'handling' });
  });

  it('sent twice acts once and is answered the same', async () => {
    await stand.register('twice');
    const first = await stand.give('twice', 'clerk', 'accept', SIMPLE, { id: 'once' });
    const second = await stand.give('twice', 'clerk', 'accept', SIMPLE, { id: 'once' });
    expect(second).toEqual(first);
    expect(stand.ledger.kinds(stand.name('twice')).filter((kind) => kind === 'accepted')).toHaveLength(1);
  });

  it('decided on a version that is past is refused with the present one, and costs nothing', async () => {
    const { seq: seen } = await stand.register('stale');
    const { seq } = await stand.give('stale', 'clerk', 'accept', SIMPLE, { id: 'first', expected: seen });
    const before = await stand.historyLength('stale');
    const late = stand.give('stale', 'gu', 'comment', noted('晚了'), { expected: seen });
    expect(await refusalOf(late)).toMatchObject({ code: 'CASE.CHANGED', version: seq });
    expect(await stand.historyLength('stale')).toBe(before);
    const again = await stand.give('stale', 'clerk', 'accept', SIMPLE, { id: 'first', expected: seen });
    expect(again.seq).toBe(seq);
    expect(await stand.give('stale', 'gu', 'comment', noted('再看'), { expected: seq })).toMatchObject({
      seq: seq + 1,
    });
  });

  it('of several decided on the same version, one acts', async () => {
    const { seq: seen } = await stand.register('same-version');
    const given = await Promise.allSettled(
      Array.from({ length: 5 }, (_, i) =>
        stand.give('same-version', 'clerk', 'comment', noted(`第${i}条`), { expected: seen }),
      ),
    );
    expect(given.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('sent fifty times at once acts once', async () => {
    await stand.accepted('fifty');
    const before = stand.ledger.rows.get(stand.name('fifty'))!.state.seq;
    const replies = await Promise.all(
      Array.from({ length: 50 }, () => stand.give('fifty', 'gu', 'comment', noted('同一条'), { id: 'same' })),
    );
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1);
    expect(replies[0]!.seq).toBe(before + 1);
  });

  it('of two officers at the same moment: one acts, the other is refused by what the first did', async () => {
    await stand.register('race');
    const results = await Promise.allSettled([
      stand.give('race', 'clerk', 'accept', SIMPLE),
      stand.give('race', 'head', 'accept', { ...SIMPLE, class: 'instant' }),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const { reason } = results.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(await refusalOf(Promise.reject(reason as Error))).toMatchObject({ code: 'CASE.WRONG_STAGE' });
    expect(stand.ledger.kinds(stand.name('race')).filter((kind) => kind === 'accepted')).toHaveLength(1);
  });

  it('among many at once has its own version, with none missing between', async () => {
    await stand.accepted('many');
    const from = stand.ledger.rows.get(stand.name('many'))!.state.seq;
    const replies = await Promise.all(
      Array.from({ length: 30 }, (_, i) => stand.give('many', 'gu', 'comment', noted(`第${i}条`))),
    );
    expect(replies.map(({ seq }) => seq).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 30 }, (_, i) => from + i + 1),
    );
    expect(stand.ledger.rows.get(stand.name('many'))!.events).toHaveLength(from + 30);
  });

  it('under an id that another command had is refused', async () => {
    const no = 'id-reused';
    await stand.accepted(no, { decisionsPerRun: 1 });
    await stand.untilRun(no, 2);
    await stand.give(no, 'gu', 'comment', noted('一'), { id: 'mine' });
    await stand.untilRun(no, 3);
    const refused = stand.give(
      no,
      'gu',
      'logContact',
      { channel: 'phone', reached: true, text: '三' },
      { id: 'mine' },
    );
    expect(await refusalOf(refused)).toMatchObject({ code: 'CASE.INVALID', field: 'id' });
  });
});

describe('a registration', () => {
  it('sent again is answered with the same receipt and starts nothing', async () => {
    const first = await stand.register('again');
    await stand.give('again', 'clerk', 'accept', SIMPLE);
    expect(await stand.register('again')).toEqual(first);
    expect(stand.ledger.kinds(stand.name('again')).filter((kind) => kind === 'registered')).toHaveLength(1);
  });

  it('under the number of another is rejected, also when that one is over', async () => {
    await stand.register('taken');
    await stand.handle('taken').terminate('for the test');
    await expect(stand.register('taken', { id: 'another' })).rejects.toThrow(
      WorkflowExecutionAlreadyStartedError,
    );
  });
});

describe('a question', () => {
  it('is answered from the state, without an event', async () => {
    const handle = await stand.accepted('asked');
    const before = await stand.historyLength('asked');
    const view = await handle.query<View<CaseState>>(VIEW_QUERY);
    expect(view).toMatchObject({
      state: { stage: 'handling' },
      ledgerAway: false,
      calendar: expect.any(String),
    });
    expect(view.recordedSeq).toBe(view.state.seq);
    const log = await handle.query<Log>(LOG_QUERY);
    expect(log.map(({ kind }) => kind)).toEqual(stand.ledger.kinds(stand.name('asked')));
    const deadline = await handle.query<{ due: string; parts: unknown[] }>(DEADLINE_QUERY);
    expect(deadline).toMatchObject({ kind: 'promise', due: '2026-03-05T17:30+08:00' });
    expect(await stand.historyLength('asked')).toBe(before);
  });
});
