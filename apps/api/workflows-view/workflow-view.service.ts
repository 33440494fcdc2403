import { Inject, Injectable } from '@nestjs/common';
import { isGrpcServiceError, ServiceError, WorkflowNotFoundError } from '@temporalio/client';
import { Client, type WorkflowExecutionDescription } from '@temporalio/client';
import { decodeOptionalFailureToOptionalError } from '@temporalio/common/lib/internal-non-workflow';
import type { Moment } from '@domain/calendar/moment';
import type { EntityState } from '@domain/kernel/mechanism';
import { CaseRepository, type CaseRecord } from '@ledger/cases/case.repository';
import { MatterRepository, type MatterRecord } from '@ledger/matters/matter.repository';
import type { Scope } from '@ledger/reading/scope';
import { RunningRepository } from '@ledger/recording/running.repository';
import { TraceRepository } from '@ledger/recording/trace.repository';
import { caseWorkflowId, matterWorkflowId, VIEW_QUERY, type View } from '@workflows/messages';
import { pathsWhere, type Person } from '../access/caller';
import type { Recipient } from '../cases/case-gateway.service';
import { CaseSight } from '../cases/case-sight.service';
import { BusinessClock } from '../clock/business-clock';
import { CONFIG, type Config } from '../config';
import { AwayError, notFound } from '../errors/refused.error';
import { OrganisationTree } from '../organisation/organisation-tree';
import { DeadRunsService } from './dead-runs.service';
import { temporalUiOf } from './temporal-ui';
import { hasEnded, toRunning } from './workflow-description.mapper';
import type { RunningSearch } from './workflow-view.contract';

const ANSWER_MS = 2_000;
const MOST_SIGNALS = 20;

const workflowIdOf = ({ entity, no }: Recipient): string =>
  entity === 'case' ? caseWorkflowId(no) : matterWorkflowId(no);

/** A case is archived and a matter ended when its workflow may end. */
const isGoingOn = (record: CaseRecord | MatterRecord): boolean =>
  'endedAt' in record ? record.endedAt === null : record.stage !== 'archived';

type PendingActivity = NonNullable<WorkflowExecutionDescription['raw']['pendingActivities']>[number];

interface Recorded {
  readonly version: number;
  readonly stage: string;
  readonly nextWake: Moment | null;
  readonly calendar: string;
}

/** The workflow of a case or matter as Temporal has it, as it says of itself, and as the ledger has it, side by side. */
@Injectable()
export class WorkflowViewService {
  constructor(
    private readonly client: Client,
    private readonly sight: CaseSight,
    private readonly cases: CaseRepository,
    private readonly matters: MatterRepository,
    private readonly traces: TraceRepository,
    private readonly running: RunningRepository,
    private readonly dead: DeadRunsService,
    private readonly organisation: OrganisationTree,
    private readonly clock: BusinessClock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Running cases and matters of the halls one manages or keeps; administrators see that they run, not what about. */
  async list(by: Person, { text, state, limit, after }: RunningSearch) {
    const [{ sight, scope, tree }, dead] = await Promise.all([this.scopeOf(by), this.dead.list()]);
    const asked = { scope, sight, text, state, dead, page: { limit, after }, now: this.clock.now() };
    const { items, next } = await this.running.list(asked);
    const lines = items.map((item) => {
      const workflowId = workflowIdOf(item);
      const hallName = tree.nameOf(item.hall);
      return { ...item, hallName, workflowId, ui: temporalUiOf(this.config, workflowId) };
    });
    return { items: lines, next };
  }

  /** Throws `ACCESS.NOT_FOUND` for what is neither seen nor in a hall that one keeps. */
  async of(by: Person, { entity, no }: Recipient) {
    const { scope } = await this.scopeOf(by);
    const record = await (entity === 'case' ? this.cases : this.matters).find(no, scope);
    if (!record) throw notFound();
    const workflowId = workflowIdOf({ entity, no });
    const [temporal, workflow, ledger] = await Promise.all([
      this.described(workflowId),
      this.itself(workflowId),
      this.recorded({ entity, no }, record),
    ]);
    const broken = isGoingOn(record) && (temporal === null || hasEnded(temporal));
    return { temporal, workflow, ledger, broken, lag: workflow ? workflow.version - ledger.version : null };
  }

  /** What a person sees, and that together with the halls that they keep as an administrator. */
  private async scopeOf(by: Person) {
    const [sight, tree] = await Promise.all([this.sight.scope(by), this.organisation.now()]);
    const kept = pathsWhere(by, 'admin').flatMap((path) => tree.hallsUnder(path));
    const scope: Scope = { of: 'any', scopes: [sight, { of: 'halls', halls: kept }] };
    return { sight, scope, tree };
  }

  private async described(workflowId: string) {
    try {
      const handle = this.client.workflow.getHandle(workflowId);
      const description = await this.client.withDeadline(Date.now() + ANSWER_MS, () => handle.describe());
      const ui = temporalUiOf(this.config, workflowId, description.runId);
      return toRunning(description, { ui, failures: await this.failuresIn(description) });
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return null;
      if (error instanceof ServiceError || isGrpcServiceError(error)) {
        throw new AwayError(['temporal'], { cause: error });
      }
      throw error;
    }
  }

  /** Failures are encoded for everybody but clients: here are their words, by pending activity. */
  private failuresIn({ raw }: WorkflowExecutionDescription): Promise<(string | null)[]> {
    const { loadedDataConverter } = this.client.options;
    const words = async ({ lastFailure }: PendingActivity) =>
      (await decodeOptionalFailureToOptionalError(loadedDataConverter, lastFailure))?.message ?? null;
    return Promise.all((raw.pendingActivities ?? []).map(words));
  }

  /** Null when it has ended or no worker answers in time. */
  private async itself(workflowId: string) {
    const handle = this.client.workflow.getHandle(workflowId);
    const asked = () => handle.query<View<EntityState>>(VIEW_QUERY);
    const view = await this.client.withDeadline(Date.now() + ANSWER_MS, asked).catch(() => null);
    if (!view) return null;
    const { state, nextWake, policy, calendar, recordedSeq, ledgerAway } = view;
    return { version: state.seq, nextWake, recordedVersion: recordedSeq, ledgerAway, policy, calendar };
  }

  private async recorded({ entity, no }: Recipient, { version, stage, nextWake, calendar }: Recorded) {
    const [refusedSignals, brokenRuns] = await Promise.all([
      this.traces.listRefusedSignals(entity, no, MOST_SIGNALS),
      this.traces.listBrokenRuns(entity, no),
    ]);
    return { version, stage, nextWake, calendar, refusedSignals, brokenRuns };
  }
}
