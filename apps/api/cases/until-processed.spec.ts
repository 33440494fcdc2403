import { WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { untilProcessed } from './until-processed';

const failing = (type: string) =>
  new WorkflowUpdateFailedError('Workflow Update failed', ApplicationFailure.nonRetryable('…', type));

describe('an update that no worker has looked at', () => {
  it('is sent again until one has', async () => {
    let sent = 0;
    const answer = untilProcessed(Date.now() + 60_000, async () => {
      if (++sent < 3) throw failing('UnprocessedUpdate');
      return 'done';
    });
    expect(await answer).toBe('done');
    expect(sent).toBe(3);
  });

  it('fails when its time is over', async () => {
    await expect(untilProcessed(0, () => Promise.reject(failing('UnprocessedUpdate')))).rejects.toThrow();
  });

  it('is not mistaken for one that was refused', async () => {
    let sent = 0;
    const refused = untilProcessed(Date.now() + 60_000, () => {
      sent += 1;
      return Promise.reject(failing('CASE.WRONG_STAGE'));
    });
    await expect(refused).rejects.toThrow();
    expect(sent).toBe(1);
  });
});
