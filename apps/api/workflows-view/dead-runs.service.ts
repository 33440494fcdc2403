import { Injectable } from '@nestjs/common';
import { Client, isGrpcServiceError, ServiceError, type WorkflowExecutionInfo } from '@temporalio/client';
import { entityOf, streamOf } from '@ledger/events/stream';
import { LedgerIndexRepository } from '@ledger/recording/ledger-index.repository';
import { TraceRepository } from '@ledger/recording/trace.repository';
import { CASE_WORKFLOW, MATTER_WORKFLOW } from '@workflows/messages';

const ANSWER_MS = 2_000;
/** Temporal lists a few times a second for everybody together: whoever looks in these seconds shares an answer. */
const FRESH_MS = 3_000;
const MOST = 1_000;
/** How many ids one query may name. */
const NAMED = 100;
const ENDED = `WorkflowType IN ('${CASE_WORKFLOW}', '${MATTER_WORKFLOW}')
  AND ExecutionStatus IN ('Canceled', 'Terminated', 'Failed', 'TimedOut')`;

/**
 * Finds the cases and matters that nothing acts on any more: their workflow ended before they were over. Temporal knows
 * it at once, and which of them run again; what the reconciler has noted stands for it while it is away, and for what it
 * has forgotten.
 */
@Injectable()
export class DeadRunsService {
  private kept: { streams: Promise<readonly string[]>; until: number } | undefined;

  constructor(
    private readonly client: Client,
    private readonly index: LedgerIndexRepository,
    private readonly traces: TraceRepository,
  ) {}

  /** Their streams, the latest thousand of those that Temporal remembers. */
  list(): Promise<readonly string[]> {
    if (!this.kept || this.kept.until < Date.now()) {
      const streams = this.find();
      this.kept = { streams, until: Date.now() + FRESH_MS };
      streams.catch(() => (this.kept = undefined));
    }
    return this.kept.streams;
  }

  private async find(): Promise<readonly string[]> {
    const noted = (await this.traces.listBrokenOff(MOST)).map(({ entity, no }) => streamOf(entity, no));
    try {
      const ended = await this.ids(ENDED);
      const goingOn = await this.index.findOpen([...new Set([...ended, ...noted])].map(entityOf));
      const streams = goingOn.map(({ entity, no }) => streamOf(entity, no));
      const again = await this.runningAmong(streams);
      return streams.filter((stream) => !again.has(stream));
    } catch (error) {
      if (error instanceof ServiceError || isGrpcServiceError(error)) return noted;
      throw error;
    }
  }

  /** A workflow that was reset has an ended run and one that goes on. */
  private async runningAmong(streams: readonly string[]): Promise<ReadonlySet<string>> {
    const running = new Set<string>();
    for (let from = 0; from < streams.length; from += NAMED) {
      const named = streams.slice(from, from + NAMED).map((id) => `'${id}'`);
      const query = `WorkflowId IN (${named.join(', ')}) AND ExecutionStatus = 'Running'`;
      for (const id of await this.ids(query)) running.add(id);
    }
    return running;
  }

  private ids(query: string): Promise<string[]> {
    return this.client.withDeadline(Date.now() + ANSWER_MS, async () => {
      const found: string[] = [];
      const listed: AsyncIterable<WorkflowExecutionInfo> = this.client.workflow.list({
        query,
        pageSize: MOST,
      });
      for await (const { workflowId } of listed) {
        found.push(workflowId);
        if (found.length === MOST) break;
      }
      return found;
    });
  }
}
