import { join } from 'node:path';
import { DeterminismViolationError } from '@temporalio/workflow';
import { DefaultLogger, makeTelemetryFilterString, Runtime, Worker } from '@temporalio/worker';
import { dataConverterOf } from '@workflows/codec/data-converter';
import { buildWorkflowBundle } from '../../apps/worker/workflow-bundle';
import { rows, written } from '../scenarios/scenario-files';
import { readHistories, recorded } from './histories';

Runtime.install({
  logger: new DefaultLogger('ERROR'),
  shutdownSignals: [],
  telemetryOptions: { logging: { filter: makeTelemetryFilterString({ core: 'OFF' as 'ERROR' }) } },
});

function* all(scenarios: readonly string[]) {
  for (const scenario of scenarios) yield* readHistories(scenario);
}

/** Those that the workflows in the file can no longer follow. */
async function failuresOf(scenarios: readonly string[], workflowsPath?: string) {
  const options = {
    workflowBundle: await buildWorkflowBundle(workflowsPath),
    dataConverter: dataConverterOf(undefined),
  };
  const failures: { workflowId: string; error: Error }[] = [];
  let replayed = 0;
  for await (const { workflowId, error } of Worker.runReplayHistories(options, all(scenarios))) {
    replayed += 1;
    if (error) failures.push({ workflowId, error });
  }
  return { replayed, failures };
}

describe('histories of the scenarios', () => {
  it('are kept for every scenario that people wrote: else run `npm run record-histories`', () => {
    expect(recorded().sort()).toEqual(
      rows(written)
        .map(([name]) => name)
        .sort(),
    );
  });

  it('are followed by the workflows as they are now', async () => {
    const { replayed, failures } = await failuresOf(recorded());
    expect(failures).toEqual([]);
    expect(replayed).toBeGreaterThanOrEqual(written.length);
  });

  it('are not followed by a workflow that was changed without a patch', async () => {
    const { failures, replayed } = await failuresOf(
      recorded().slice(0, 5),
      join(__dirname, 'mutated.workflows.ts'),
    );
    expect(failures).toHaveLength(replayed);
    for (const { error } of failures) expect(error).toBeInstanceOf(DeterminismViolationError);
  });
});
