import { workflowInfo } from '@temporalio/workflow';
import { momentOf } from '@domain/calendar/moment';
import { chores } from './activity-groups';
import { NOTICE_RUN_MS, type CalendarInput } from './messages';

const DAY_MS = 86_400_000;
/** What was recorded this shortly before is looked at next time: its workflow task may still be under way. */
const SETTLING_MS = 30_000;

/** Sends notices as their moments come, for some minutes. */
export async function noticeWorkflow(): Promise<{ sent: number; failed: number }> {
  return chores.sendDueNotices({ forMs: NOTICE_RUN_MS });
}

/** Compares all that was recorded since the schedule ran last, or in the last day. Returns up to when. */
export async function reconcileWorkflow(): Promise<{ until: string }> {
  const last = workflowInfo().lastResult as { until: string } | undefined;
  const since = last?.until ?? new Date(Date.now() - DAY_MS).toISOString();
  const until = new Date(Date.now() - SETTLING_MS).toISOString();
  await chores.reconcile({ since });
  return { until };
}

/** Scans the uploads that the scanner was away for, and forgets those that no command has named. */
export async function attachmentWorkflow(): Promise<{ scanned: number; failed: number; forgotten: number }> {
  return chores.tidyAttachments();
}

/** Tells every open case and matter of a new calendar. */
export async function calendarWorkflow({ version }: CalendarInput): Promise<{ told: number }> {
  return chores.tellCalendar({ version, sentAt: momentOf(Date.now()) });
}
