import { randomBytes } from 'node:crypto';
import { Client } from '@temporalio/client';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { dataConverterOf } from '@workflows/codec/data-converter';
import type { CaseState } from '@domain/case/state';
import { VIEW_QUERY, type View } from '@workflows/messages';
import { connectToServer } from '../support/temporal';
import { actorOf, FACTS, SIMPLE, Stand } from './stand';

let env: TestWorkflowEnvironment;
let stand: Stand;
const old = ['old', randomBytes(32)] as const;
beforeAll(async () => {
  env = await connectToServer();
  stand = await Stand.open(env, { dataConverter: dataConverterOf(new Map([old])) });
});
afterAll(async () => {
  await stand.close();
  await env.teardown();
});

describe('with the encrypting codec', () => {
  it('nothing that people wrote is readable in the history', async () => {
    await stand.register('secret');
    await stand.give('secret', 'clerk', 'accept', SIMPLE);
    await stand.give('secret', 'gu', 'comment', { text: '王女士来电', visibility: 'internal' });
    const refused = stand.give('secret', 'gu', 'comment', { text: '王女士', visibility: '王女士' });
    await expect(refused).rejects.toThrow();
    const { events } = await stand.handle('secret').fetchHistory();
    const bytes = JSON.stringify(events, (_, value: unknown) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : value,
    );
    expect(events!.length).toBeGreaterThan(10);
    for (const word of ['王女士', '执照变更', 'market', 'clerk']) expect(bytes).not.toContain(word);
  });

  it('a refusal reaches the caller with its code', async () => {
    await stand.accepted('refusal');
    const error: unknown = await stand
      .give('refusal', 'clerk', 'accept', SIMPLE)
      .catch((failed: unknown) => failed);
    expect(error).toMatchObject({
      cause: { type: 'CASE.WRONG_STAGE', details: [expect.objectContaining({ code: 'CASE.WRONG_STAGE' })] },
    });
  });

  it('what a sender without the key sends is understood', async () => {
    await stand.accepted('plain');
    const { connection, namespace } = env;
    const stranger = new Client({ connection, namespace }).workflow.getHandle(
      stand.handle('plain').workflowId,
    );
    const payload = { text: '命令行', visibility: 'internal' };
    await stranger.signal('comment', { id: 'p', actor: actorOf('gu'), payload, facts: FACTS });
    await stand.ledger.until(() => stand.ledger.accepted(stand.name('plain')).includes('p'));
  });

  it('what was written with an older key is read after the keys have changed', async () => {
    await stand.accepted('rotated');
    const keys = new Map([['new', randomBytes(32)] as const, old]);
    const { connection, namespace } = env;
    const dataConverter = dataConverterOf(keys);
    const client = new Client({ connection, namespace, dataConverter });
    const { events } = await client.workflow.getHandle(stand.handle('rotated').workflowId).fetchHistory();
    const codec = dataConverter.payloadCodecs![0]!;
    const [input] = events![0]!.workflowExecutionStartedEventAttributes!.input!.payloads!;
    const [plain] = await codec.decode([input!]);
    expect(JSON.parse(Buffer.from(plain!.data!).toString())).toMatchObject({
      start: { no: stand.name('rotated') },
    });
    const view = await stand.handle('rotated').query<View<CaseState>>(VIEW_QUERY);
    expect(view.state.stage).toBe('handling');
  });
});
