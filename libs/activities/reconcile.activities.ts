import { heartbeat, log } from '@temporalio/activity';
import type { LedgerPort } from './ledger.port';
import type { MessengerPort } from './messenger.port';
import type { OpenEntitiesPort } from './open-entities.port';
import { eachOf } from './pages';
import type { RunningWorkflowsPort } from './running-workflows.port';

export type ReconcileActivities = ReturnType<typeof reconcileActivities>;

interface Sides {
  readonly ledger: LedgerPort;
  readonly entities: OpenEntitiesPort;
  readonly workflows: RunningWorkflowsPort;
  readonly messenger: MessengerPort;
}

/**
 * Compares the ledger with the workflows. The ledger is ahead when a worker died after recording and nobody asked again;
 * the workflow, which is right, then records its state once more. A workflow that was ended from outside is noted.
 */
export const reconcileActivities = ({ ledger, entities, workflows, messenger }: Sides) => ({
  reconcile: async ({ since }: { since: string }) => {
    const found = { compared: 0, differing: 0, brokenOff: 0 };
    for await (const broken of workflows.listBrokenOff(since)) {
      await ledger.noteBrokenOff(broken);
      found.brokenOff += 1;
      heartbeat(broken.no);
    }
    for await (const ref of eachOf((page) => entities.listRecordedSince(since, page))) {
      found.compared += 1;
      const version = await workflows.versionOf(ref);
      if (version === undefined || version === ref.seq) continue;
      log.warn('ledger and workflow differ', { ...ref, workflow: version });
      await messenger.recordAgain(ref.entity, ref.no);
      found.differing += 1;
    }
    return found;
  },
});
