import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import {
  Client,
  isGrpcServiceError,
  ServiceError,
  WithStartWorkflowOperation,
  WorkflowExecutionAlreadyStartedError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { ApplicationFailure, defineSearchAttributeKey } from '@temporalio/common';
import type { Refusal } from '@domain/kernel/refusal';
import {
  CASE_QUEUE,
  CASE_WORKFLOW,
  caseWorkflowId,
  HALL_ATTRIBUTE,
  KIND_ATTRIBUTE,
  matterWorkflowId,
  RECEIPT_UPDATE,
  WORKFLOW_TASK_TIMEOUT_MS,
  type CommandInput,
  type Reply,
  type StartCase,
} from '@workflows/messages';
import type { EntityKind } from '../commands/command-catalogue';
import { AwayError, RefusedError } from '../errors/refused.error';
import { Turnstile } from './turnstile';
import { untilProcessed } from './until-processed';

/** A case or a matter, as it is addressed. */
export interface Recipient {
  readonly entity: EntityKind;
  readonly no: string;
}

/**
 * What became of a command: accepted; refused by the core; `pending` when the answer did not come in time and the
 * command may yet be carried out; `ended` when the workflow has ended, and only the ledger can say more.
 */
export type Outcome =
  { readonly reply: Reply } | { readonly refusal: Refusal } | { readonly unknown: 'pending' | 'ended' };

/** How long a caller waits for an answer: a worker that died with the task is noticed within half of it. */
const ANSWER_MS = 2 * WORKFLOW_TASK_TIMEOUT_MS;
/** Without an answer after so long, Temporal is asked whether it is there. */
const DOUBT_MS = 1_500;
/** How long the question what became of a command may take. */
const ASK_MS = 1_000;
/** A workflow takes ten updates at once; two places are left for other API processes. */
const AT_ONCE = 8;
const MOST_WAITING = 500;
/** Said in place of the error that would be made of every command that is answered. */
const ANSWERED = 'answered';

const UNAVAILABLE = 14;
const RESOURCE_EXHAUSTED = 8;
const DEADLINE_EXCEEDED = 4;
const NOT_FOUND = 5;

const HALL = defineSearchAttributeKey(HALL_ATTRIBUTE, 'KEYWORD');
const KIND = defineSearchAttributeKey(KIND_ATTRIBUTE, 'KEYWORD');

const workflowIdOf = ({ entity, no }: Recipient): string =>
  entity === 'case' ? caseWorkflowId(no) : matterWorkflowId(no);

/** The one way to the workflows: ids, policies of start, deadlines, and what each failure means. */
@Injectable()
export class CaseGateway {
  private readonly turnstile = new Turnstile(AT_ONCE, MOST_WAITING);

  constructor(private readonly client: Client) {}

  /** Starts a case and waits for its receipt. The same start again gets the same receipt. */
  start(start: StartCase): Promise<Outcome> {
    return this.outcomeOf(Date.now() + ANSWER_MS, () =>
      this.client.workflow.executeUpdateWithStart<never, Reply, [string]>(RECEIPT_UPDATE, {
        args: [start.id],
        updateId: start.id,
        startWorkflowOperation: startOperation(start) as never,
      }),
    );
  }

  /** Gives a command. The same id again gets the same outcome, and acts once. */
  send(to: Recipient, name: string, input: CommandInput, id: string): Promise<Outcome> {
    const workflowId = workflowIdOf(to);
    const deadline = Date.now() + ANSWER_MS;
    return this.turnstile.through(workflowId, deadline, () =>
      this.outcomeOf(deadline, () =>
        this.client.workflow.getHandle(workflowId).executeUpdate<Reply, [CommandInput]>(name, {
          args: [input],
          updateId: id,
        }),
      ),
    );
  }

  /** What became of a command whose answer did not come in time. */
  ask(to: Recipient, id: string): Promise<Outcome> {
    const handle = this.client.workflow.getHandle(workflowIdOf(to));
    return this.outcomeOf(Date.now() + ASK_MS, () => handle.getUpdateHandle<Reply>(id).result());
  }

  private async outcomeOf(deadline: number, act: () => Promise<Reply>): Promise<Outcome> {
    const given = new AbortController();
    try {
      const answered = this.client.withDeadline(deadline, () =>
        this.client.withAbortSignal(given.signal, () => untilProcessed(deadline, act)),
      );
      const reply = await Promise.race([answered, this.doubt(given.signal)]);
      return { reply };
    } catch (error) {
      return meaningOf(error);
    } finally {
      given.abort(ANSWERED);
    }
  }

  /** Rejects when Temporal turns out to be away while an answer is waited for; else never settles. */
  private doubt(answered: AbortSignal): Promise<never> {
    return new Promise((_, reject) => {
      // A bare timer: a pause that is broken off makes an error with its stack, and nearly every command's is.
      const timer = setTimeout(() => {
        void this.isAway().then((away) => away && reject(new AwayError(['temporal'])));
      }, DOUBT_MS).unref();
      answered.addEventListener('abort', () => clearTimeout(timer), { once: true });
    });
  }

  /** A connection that is being made counts as away: it does not keep to the deadline. */
  private isAway(): Promise<boolean> {
    const { connection } = this.client;
    const asked = connection
      .withDeadline(Date.now() + ASK_MS, () => connection.workflowService.getSystemInfo({}))
      .then(
        () => false,
        () => true,
      );
    return Promise.race([asked, pause(ASK_MS, true, { ref: false })]);
  }
}

/** How a case begins; good for one sending. */
function startOperation(start: StartCase) {
  const operation = new WithStartWorkflowOperation(CASE_WORKFLOW, {
    workflowId: caseWorkflowId(start.no),
    taskQueue: CASE_QUEUE,
    args: [{ start }],
    workflowIdReusePolicy: 'REJECT_DUPLICATE',
    workflowIdConflictPolicy: 'USE_EXISTING',
    workflowTaskTimeout: WORKFLOW_TASK_TIMEOUT_MS,
    typedSearchAttributes: [
      { key: HALL, value: start.facts.hall },
      { key: KIND, value: 'case' },
    ],
  });
  // The update's own failure says it all; the handle is not used.
  operation.workflowHandle().catch(() => undefined);
  return operation;
}

/** What a failure of the client means. Throws what is not an outcome: something is away, or a defect. */
function meaningOf(error: unknown): Outcome {
  if (error instanceof WorkflowUpdateFailedError) return meaningOfFailure(error);
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError) return { unknown: 'pending' };
  if (error instanceof WorkflowNotFoundError) return { unknown: 'ended' };
  if (error instanceof WorkflowExecutionAlreadyStartedError) return { unknown: 'ended' };
  const code = grpcCodeOf(error);
  if (code === DEADLINE_EXCEEDED) return { unknown: 'pending' };
  if (code === NOT_FOUND) return { unknown: 'ended' };
  if (code === RESOURCE_EXHAUSTED) throw new RefusedError({ code: 'RATE.LIMITED' });
  if (code === UNAVAILABLE) throw new AwayError(['temporal'], { cause: error });
  throw error;
}

function meaningOfFailure({ cause }: WorkflowUpdateFailedError): Outcome {
  if (!(cause instanceof ApplicationFailure)) throw cause ?? new Error('an update failed without a cause');
  if (cause.type === 'AcceptedUpdateCompletedWorkflow') return { unknown: 'ended' };
  const [refusal] = (cause.details ?? []) as Refusal[];
  if (!refusal || refusal.code !== cause.type) throw cause;
  return { refusal };
}

function grpcCodeOf(error: unknown): number | undefined {
  if (isGrpcServiceError(error)) return error.code;
  return error instanceof ServiceError ? grpcCodeOf(error.cause) : undefined;
}
