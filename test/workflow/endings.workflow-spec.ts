import { WorkflowNotFoundError, type WorkflowFailedError } from '@temporalio/client';
import { CancelledFailure, TerminatedFailure } from '@temporalio/common';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { reconcileActivities } from '@activities/reconcile.activities';
import type { BrokenOff } from '@activities/ledger.port';
import { MockActivityEnvironment } from '@temporalio/testing';
import { TemporalIndex } from '../../apps/worker/temporal-index';
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

const causeOf = async (result: Promise<unknown>): Promise<unknown> =>
  result.then(
    () => undefined,
    (error: WorkflowFailedError) => error.cause,
  );

describe('a case that is cancelled from outside', () => {
  it('records what there is and that it was broken off, and then ends', async () => {
    const handle = await stand.accepted('cancelled');
    await handle.cancel();
    expect(await causeOf(handle.result())).toBeInstanceOf(CancelledFailure);
    expect(stand.ledger.brokenOff).toContainEqual(
      expect.objectContaining({ entity: 'case', no: stand.name('cancelled'), how: 'cancelled' }),
    );
    await expect(stand.give('cancelled', 'gu', 'comment', {})).rejects.toBeInstanceOf(WorkflowNotFoundError);
  });

  it('waits for the ledger with that, and answers who is waiting', async () => {
    const handle = await stand.accepted('waiting');
    stand.ledger.away = true;
    const given = stand.give('waiting', 'gu', 'comment', { text: '最后一句', visibility: 'internal' });
    const calls = stand.ledger.calls;
    while (stand.ledger.calls === calls) await new Promise(setImmediate);
    await handle.cancel();
    expect(await given).toMatchObject({ recorded: false });
    stand.ledger.away = false;
    expect(await causeOf(handle.result())).toBeInstanceOf(CancelledFailure);
    expect(stand.ledger.kinds(stand.name('waiting'))).toContain('commented');
    expect(stand.ledger.brokenOff.map(({ no }) => no)).toContain(stand.name('waiting'));
  });
});

describe('a case that is terminated', () => {
  it('is noticed by the reconciler', async () => {
    const handle = await stand.accepted('terminated');
    await handle.terminate('for the test');
    expect(await causeOf(handle.result())).toBeInstanceOf(TerminatedFailure);
    const noted: BrokenOff[] = [];
    const sides = {
      ledger: {
        record: async () => undefined,
        noteBrokenOff: async (end: BrokenOff) => void noted.push(end),
      },
      entities: { listOpen: async () => [], listRecordedSince: async () => [] },
      workflows: new TemporalIndex(stand.client.workflow),
      messenger: { tell: async () => true, call: async () => true, recordAgain: async () => true },
    };
    const since = new Date(Date.now() - 60_000).toISOString();
    // Temporal's list of workflows follows what happens after a while.
    while (!noted.some(({ no }) => no === stand.name('terminated'))) {
      await new MockActivityEnvironment().run(reconcileActivities(sides).reconcile, { since });
    }
    expect(noted).toContainEqual(
      expect.objectContaining({ entity: 'case', no: stand.name('terminated'), how: 'terminated' }),
    );
  });
});

describe('the reconciler', () => {
  it('has a workflow record again when the ledger is ahead of it, and leaves alone what agrees', async () => {
    await stand.accepted('ahead');
    await stand.accepted('agrees');
    const seqOf = (no: string) => stand.ledger.rows.get(stand.name(no))!.state.seq;
    const asked: string[] = [];
    const sides = {
      ledger: stand.ledger,
      entities: {
        listOpen: async () => [],
        listRecordedSince: async () => [
          { entity: 'case' as const, no: stand.name('ahead'), seq: seqOf('ahead') + 2 },
          { entity: 'case' as const, no: stand.name('agrees'), seq: seqOf('agrees') },
        ],
      },
      workflows: new TemporalIndex(stand.client.workflow),
      messenger: {
        tell: async () => true,
        call: async () => true,
        recordAgain: async (_: 'case' | 'matter', no: string) => asked.push(no) > 0,
      },
    };
    const since = new Date().toISOString();
    const found = await new MockActivityEnvironment().run(reconcileActivities(sides).reconcile, { since });
    expect(found).toMatchObject({ compared: 2, differing: 1 });
    expect(asked).toEqual([stand.name('ahead')]);
  });
});
