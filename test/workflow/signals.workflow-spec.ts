import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { DELIVER_SIGNAL } from '@workflows/messages';
import { connectToServer, temporalCliPath, temporalServer } from '../support/temporal';
import { actorOf, FACTS, SIMPLE, Stand } from './stand';

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

const run = promisify(execFile);
/** What someone at a shell does. */
async function signalFromShell(no: string, name: string, input: string): Promise<void> {
  const { address, namespace } = temporalServer();
  const server = ['--address', address, '--namespace', namespace];
  const { workflowId } = stand.handle(no);
  const args = ['workflow', 'signal', '--workflow-id', workflowId, '--name', name, '--input', input];
  await run(temporalCliPath(), [...args, ...server]);
}

const stageOf = (no: string) => (stand.ledger.rows.get(stand.name(no))?.state as { stage: string }).stage;
const refusedIn = (no: string, count = 1) =>
  stand.ledger.until(() => stand.ledger.refused(stand.name(no)).length >= count);

describe('a signal', () => {
  it('acts like the update of its name', async () => {
    await stand.register('plain');
    await stand.signal('plain', 'accept', {
      id: 's1',
      actor: actorOf('clerk'),
      payload: SIMPLE,
      facts: FACTS,
    });
    await stand.ledger.until(() => stageOf('plain') === 'handling');
    expect(stand.ledger.accepted(stand.name('plain'))).toContain('s1');
  });

  it('from the command line acts, in plain JSON and without facts', async () => {
    await stand.register('shell');
    const sent = { id: 'from-shell', actor: actorOf('clerk'), payload: SIMPLE };
    await signalFromShell('shell', 'accept', JSON.stringify(sent));
    await stand.ledger.until(() => stageOf('shell') === 'handling');
    expect(stand.lookedUp).toContainEqual({
      names: { units: ['market'], people: ['gu'], cases: [], policyVersions: [] },
      profile: 'spec',
    });
  });

  it('that names nobody needs no looking up', async () => {
    await stand.accepted('minimal');
    const asked = stand.lookedUp.length;
    const payload = { text: '记一笔', visibility: 'internal' };
    await signalFromShell('minimal', 'comment', JSON.stringify({ id: 'm', actor: actorOf('gu'), payload }));
    await stand.ledger.until(() => stand.ledger.accepted(stand.name('minimal')).includes('m'));
    expect(stand.lookedUp).toHaveLength(asked);
  });

  it('that is refused is recorded with its code, and the case goes on', async () => {
    await stand.accepted('refused');
    await stand.signal('refused', 'accept', {
      id: 'r',
      actor: actorOf('clerk'),
      payload: SIMPLE,
      facts: FACTS,
    });
    await refusedIn('refused');
    expect(stand.ledger.refused(stand.name('refused'))).toEqual([
      expect.objectContaining({ name: 'accept', id: 'r', by: 'clerk', code: 'CASE.WRONG_STAGE' }),
    ]);
    expect(
      await stand.give('refused', 'gu', 'comment', { text: '还在', visibility: 'internal' }),
    ).toBeTruthy();
  });

  it('that is malformed, or that nobody knows, is recorded and fails nothing', async () => {
    await stand.accepted('malformed');
    const actor = actorOf('gu');
    const sent: [name: string, input: unknown, field?: string][] = [
      ['comment', null, ''],
      ['comment', 'text', ''],
      ['comment', { actor, payload: {} }, 'id'],
      ['comment', { id: 'a', payload: {} }, 'actor'],
      ['comment', { id: 'b', actor: { id: 'x', roles: ['king'] } }, 'actor'],
      ['comment', { id: 'c', actor, payload: 5 }, ''],
      ['comment', { id: 'd', actor, facts: 'all' }, 'facts'],
      ['comment', { id: 'e', actor, payload: { text: '无', visibility: 'nobody' } }, 'visibility'],
      ['abolish', { id: 'f', actor }, 'command'],
      [DELIVER_SIGNAL, { id: 'g' }, ''],
      [
        DELIVER_SIGNAL,
        {
          id: 'h',
          name: 'greet',
          from: 'x',
          sentAt: '2026-03-02T10:00+08:00',
          body: {},
          basis: { at: '2026-03-02T10:00+08:00' },
        },
        'name',
      ],
    ];
    for (const [name, input] of sent) await stand.signal('malformed', name, input);
    await refusedIn('malformed', sent.length);
    const refused = stand.ledger.refused(stand.name('malformed'));
    expect(
      refused.map(({ name, code, field }) => [name === 'greet' ? DELIVER_SIGNAL : name, code, field]),
    ).toEqual(sent.map(([name, , field]) => [name, 'CASE.INVALID', field]));
    const { status } = await stand.handle('malformed').describe();
    expect(status.name).toBe('RUNNING');
    expect(
      await stand.give('malformed', 'gu', 'comment', { text: '在', visibility: 'internal' }),
    ).toBeTruthy();
  });

  it('without any argument from the command line fails nothing', async () => {
    await stand.accepted('bare');
    await signalFromShell('bare', 'comment', '{}');
    await refusedIn('bare');
    expect(stand.ledger.refused(stand.name('bare'))[0]).toMatchObject({ code: 'CASE.INVALID', field: 'id' });
  });

  it('sent twice acts once, and once for a signal and an update of the same id', async () => {
    await stand.accepted('again');
    const payload = { text: '一次', visibility: 'internal' };
    const sent = { id: 'one', actor: actorOf('gu'), payload, facts: FACTS };
    await stand.signal('again', 'comment', sent);
    await stand.signal('again', 'comment', sent);
    await stand.give('again', 'gu', 'comment', payload, { id: 'one' });
    await stand.give('again', 'gu', 'comment', payload, { id: 'other' });
    const comments = stand.ledger.kinds(stand.name('again')).filter((kind) => kind === 'commented');
    expect(comments).toHaveLength(2);
  });

  it('that came while no worker was there is not lost', async () => {
    await stand.accepted('asleep');
    await stand.stopWorker();
    const payload = { text: '夜里来的', visibility: 'internal' };
    await stand.signal('asleep', 'comment', { id: 'n', actor: actorOf('gu'), payload, facts: FACTS });
    await stand.startWorker();
    await stand.ledger.until(() => stand.ledger.accepted(stand.name('asleep')).includes('n'));
  });
});
