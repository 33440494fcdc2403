import {
  WithStartWorkflowOperation,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  type WorkflowClient,
} from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import type { History } from '@temporalio/common/lib/proto-utils';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import type { Calendar } from '@domain/calendar/calendar';
import { epochMsOf, type Moment } from '@domain/calendar/moment';
import { caseKernel, checkRegistration } from '@domain/case/kernel';
import type { RegistrationFacts, RegistrationPayload } from '@domain/case/mechanisms/intake';
import type { Command } from '@domain/kernel/command';
import type { Delivery } from '@domain/kernel/message';
import type { Refusal } from '@domain/kernel/refusal';
import type { Rules } from '@domain/kernel/turn';
import { matterKernel } from '@domain/matter/kernel';
import {
  CASE_WORKFLOW,
  DELIVER_SIGNAL,
  RECEIPT_UPDATE,
  type CaseInput,
  type CommandInput,
  type Reply,
} from '@workflows/messages';
import type { Addresses } from '../../apps/worker/temporal-messenger';
import { MemoryLedger } from './memory-ledger';
import type { ScenarioStage, Sight } from './stage';

/**
 * A step acts this far into its minute: by then matters and cases whose moment has come in it have acted, and there is
 * time for what the step itself causes.
 */
const INTO_THE_MINUTE_MS = 30_000;

/**
 * Waited for before the end. The server's clock jumps over it as soon as no task is under way; a workflow terminated in
 * the middle of a task would keep the clock from jumping ever after.
 */
const SETTLING_MS = 10_000;

type Target = { case: string } | { matter: string };

/** The real workflows on a server whose time is skipped. All stages of a run share its one clock, one after the other. */
export class WorkflowStage implements ScenarioStage {
  readonly ledger = new MemoryLedger();
  private offset: number | undefined;
  private now: Moment = '';

  constructor(
    private readonly env: TestWorkflowEnvironment,
    private readonly addresses: Addresses,
    private readonly workflowTaskTimeout?: '1s',
  ) {}

  async passTo(moment: Moment): Promise<void> {
    if (moment === this.now) return;
    this.now = moment;
    const serverNow = await this.env.currentTimeMs();
    const target = epochMsOf(moment) + INTO_THE_MINUTE_MS;
    this.offset ??= target - serverNow;
    const left = target - this.offset - serverNow;
    if (left > 0) await this.env.sleep(left);
    await this.ledger.allArrived();
  }

  async start(
    no: string,
    command: Command,
    facts: RegistrationFacts,
    rules: Rules,
  ): Promise<Refusal | undefined> {
    const refusal = checkRegistration(no, command);
    if (refusal) return refusal;
    const { applicant: _, ...payload } = command.payload as RegistrationPayload & { applicant: unknown };
    const { id, actor } = command;
    const start = { no, id, actor, payload, facts, rules, businessTimeOffsetMs: this.offset };
    const startWorkflowOperation = new WithStartWorkflowOperation<(input: CaseInput) => Promise<void>>(
      CASE_WORKFLOW,
      {
        workflowId: this.addresses.idOf({ case: no }),
        taskQueue: this.addresses.caseQueue,
        workflowIdConflictPolicy: 'FAIL',
        workflowTaskTimeout: this.workflowTaskTimeout,
        args: [{ start }],
      },
    );
    await this.workflows.executeUpdateWithStart(RECEIPT_UPDATE, {
      args: [id],
      updateId: `receipt-${id}`,
      startWorkflowOperation,
    });
    return undefined;
  }

  async command(target: Target, command: Command): Promise<Refusal | undefined> {
    const { name, id, ...input } = command;
    try {
      const handle = this.workflows.getHandle(this.addresses.idOf(target));
      await handle.executeUpdate<Reply, [CommandInput]>(name, { updateId: id, args: [input] });
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return this.refusalOfEnded(target, command);
      return refusalIn(error);
    }
    await this.ledger.allArrived();
    return undefined;
  }

  async publish(calendar: Calendar): Promise<void> {
    const running = [
      ...[...this.ledger.matters].filter(([, { state }]) => state.obligations.length > 0),
      ...[...this.ledger.cases].filter(([, { state }]) => state.stage !== 'archived'),
    ];
    for (const [no] of running) await this.tell(calendar, no);
    await this.ledger.allArrived();
  }

  async look(): Promise<Sight> {
    return this.ledger.look();
  }

  /** The histories of all cases and matters, by workflow id. */
  async histories(): Promise<Map<string, History>> {
    await this.env.sleep(SETTLING_MS);
    const found = new Map<string, History>();
    for (const target of this.targets()) {
      const handle = this.workflows.getHandle(this.addresses.idOf(target));
      found.set(handle.workflowId, await handle.fetchHistory());
    }
    return found;
  }

  /** Ends what is still running: its timers must not go off in the next scenario. */
  async close(): Promise<void> {
    await this.env.sleep(SETTLING_MS);
    await Promise.all(
      this.targets().map((target) =>
        this.workflows
          .getHandle(this.addresses.idOf(target))
          .terminate('the scenario is over')
          .catch(unlessNotFound),
      ),
    );
  }

  private targets(): Target[] {
    return [
      ...[...this.ledger.matters.keys()].map((matter) => ({ matter })),
      ...[...this.ledger.cases.keys()].map((no) => ({ case: no })),
    ];
  }

  private get workflows(): WorkflowClient {
    return this.env.client.workflow;
  }

  private async tell(calendar: Calendar, no: string): Promise<void> {
    const to = this.ledger.cases.has(no) ? { case: no } : { matter: no };
    const delivery: Delivery = {
      id: `calendar-${calendar.version}-${no}`,
      to,
      from: 'calendar',
      name: 'calendar-changed',
      body: { calendar },
      sentAt: this.now,
      basis: { at: this.now },
    };
    this.ledger.expect(delivery.id);
    await this.workflows.getHandle(this.addresses.idOf(to)).signal(DELIVER_SIGNAL, delivery);
  }

  /** A case or matter that is over has no workflow any more: its last state answers. */
  private refusalOfEnded(target: Target, command: Command): Refusal | undefined {
    return 'case' in target
      ? caseKernel.check(this.ledger.cases.get(target.case)!.state, command)
      : matterKernel.check(this.ledger.matters.get(target.matter)!.state, command);
  }
}

function refusalIn(error: unknown): Refusal {
  const cause = error instanceof WorkflowUpdateFailedError ? error.cause : undefined;
  const [refusal] = cause instanceof ApplicationFailure ? (cause.details ?? []) : [];
  if (!refusal) throw error;
  return refusal as Refusal;
}

function unlessNotFound(error: unknown): void {
  if (!(error instanceof WorkflowNotFoundError)) throw error;
}
