import { proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { AttachmentActivities } from '@activities/attachment.activities';
import type { CalendarActivities } from '@activities/calendar.activities';
import type { DeliveryActivities } from '@activities/delivery.activities';
import type { FactsActivities } from '@activities/facts.activities';
import type { LedgerActivities } from '@activities/ledger.activities';
import type { NoticeActivities } from '@activities/notice.activities';
import type { ReconcileActivities } from '@activities/reconcile.activities';

/**
 * Activities in groups by how they are tried. None has a limit of attempts: an outage is waited out, visibly, and never
 * fails a case.
 */
const patient = { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '15s' } as const;

/**
 * Recording in the same workflow task as the decision, which makes it one state transition. The sum of its times stays
 * under four fifths of the workflow task's timeout: a longer one would need heartbeats and hold up other commands.
 */
export const inTask = proxyLocalActivities<LedgerActivities>({
  startToCloseTimeout: '2s',
  scheduleToCloseTimeout: '3s',
  retry: { initialInterval: '100ms', backoffCoefficient: 2, maximumAttempts: 3 },
});

/** Recording while the ledger is away: the case goes on deciding meanwhile. */
export const durable = proxyActivities<LedgerActivities>({ startToCloseTimeout: '10s', retry: patient });

export const between = proxyActivities<DeliveryActivities & FactsActivities>({
  startToCloseTimeout: '10s',
  retry: patient,
});

/** Scheduled work over many cases, with a sign of life after each page. */
export const chores = proxyActivities<
  AttachmentActivities & CalendarActivities & NoticeActivities & ReconcileActivities
>({
  startToCloseTimeout: '10m',
  heartbeatTimeout: '30s',
  retry: patient,
});
