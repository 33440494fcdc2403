import { z } from 'zod';
import { RUNNING_STATES } from '@ledger/recording/running.repository';
import { moment, owner, paging } from '../cases/case.contract';

/** What a list of running workflows may be narrowed by. */
export const runningSearch = z.strictObject({
  text: z.string().trim().min(1).max(100).optional(),
  state: z.enum(RUNNING_STATES).optional(),
  ...paging,
});
export type RunningSearch = z.output<typeof runningSearch>;

/** The workflow of a case or matter as the ledger has it. */
export const runningLine = z
  .object({
    entity: z.enum(['case', 'matter']),
    no: z.string(),
    title: z
      .string()
      .nullable()
      .meta({ description: 'null for whoever may not see it, e.g. an administrator' }),
    hall: z.string(),
    hallName: z.string(),
    stage: z.string(),
    version: z.int(),
    nextWake: moment.nullable(),
    waitsFor: z
      .object({ kind: z.string(), owner, due: moment.nullable() })
      .nullable()
      .meta({ description: 'what falls due first of all that is open' }),
    state: z.enum(RUNNING_STATES).meta({
      description:
        '`behind`: its moment has passed and nothing happened; `failed`: its workflow has ended, and nothing acts on it',
    }),
    lastRecordedAt: z.string().nullable().meta({ description: 'ISO 8601' }),
    workflowId: z.string(),
    ui: z.string().nullable().meta({ description: 'where Temporal shows it' }),
  })
  .meta({ id: 'RunningLine' });

export const workerList = z.object({
  items: z.array(
    z
      .object({
        queue: z.enum(['cases', 'chores']),
        working: z.boolean().meta({ description: 'whether a worker asks this task queue for work' }),
        lastSeenAt: z
          .string()
          .nullable()
          .meta({ description: 'ISO 8601; null when Temporal remembers none' }),
      })
      .meta({ id: 'TaskQueueWorkers' }),
  ),
});

const instant = z.string().meta({ description: 'ISO 8601' });

const activity = z.object({
  type: z.string(),
  state: z.string(),
  attempt: z.int(),
  scheduledAt: instant.nullable(),
  lastFailure: z.string().nullable(),
  nextAttemptAt: instant.nullable(),
});

/** What Temporal says about the workflow of a case or matter. */
const running = z.object({
  workflowId: z.string(),
  runId: z.string(),
  status: z.string(),
  startedAt: instant,
  closedAt: instant.nullable(),
  historyLength: z.int(),
  historyBytes: z.int().nullable(),
  stateTransitions: z.int().nullable(),
  taskQueue: z.string(),
  searchAttributes: z.record(z.string(), z.unknown()),
  workerVersion: z.string().nullable(),
  pendingTask: z.object({ state: z.string(), attempt: z.int() }).nullable().meta({
    description: 'the workflow task that no worker has finished; more than one attempt means trouble',
  }),
  pendingActivities: z.array(activity),
  ui: z.string().nullable().meta({ description: 'where Temporal shows it' }),
});

/** What the workflow says of itself; null when no worker answers. */
const itself = z.object({
  version: z.int(),
  nextWake: moment.nullable(),
  recordedVersion: z.int(),
  ledgerAway: z.boolean(),
  policy: z.object({ profile: z.string(), version: z.int() }),
  calendar: z.string(),
});

const recorded = z.object({
  version: z.int(),
  stage: z.string(),
  nextWake: moment.nullable(),
  calendar: z.string(),
  refusedSignals: z.array(
    z.object({
      at: moment,
      name: z.string(),
      id: z.string(),
      by: z.string(),
      code: z.string(),
      field: z.string().nullable(),
    }),
  ),
  brokenRuns: z.array(z.object({ at: moment, how: z.string() })),
});

export const workflowView = z
  .object({
    temporal: running.nullable().meta({ description: 'null when Temporal no longer knows it' }),
    workflow: itself.nullable(),
    ledger: recorded,
    broken: z.boolean().meta({
      description:
        'whether its workflow has ended though it is not over: nothing acts on it until the run is reset',
    }),
    lag: z.int().nullable().meta({ description: 'events that the ledger does not have yet' }),
  })
  .meta({ id: 'WorkflowView' });
