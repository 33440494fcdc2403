import { heartbeat, log, sleep } from '@temporalio/activity';
import type { DueNotice, NoticeQueuePort, NoticeSenderPort } from './notice.port';

export type NoticeActivities = ReturnType<typeof noticeActivities>;

const PAGE = 50;
const PAUSE_MS = 2_000;

/**
 * Sends notices as they fall due, for as long as it is told to. One that cannot be handed over waits for its next try and
 * holds up no other.
 */
export const noticeActivities = (queue: NoticeQueuePort, sender: NoticeSenderPort) => ({
  sendDueNotices: async ({ forMs }: { forMs: number }): Promise<{ sent: number; failed: number }> => {
    const result = { sent: 0, failed: 0 };
    const end = Date.now() + forMs;
    for (;;) {
      const due = await queue.claimDue(PAGE);
      for (const notice of due) result[(await sendOne(queue, sender, notice)) ? 'sent' : 'failed'] += 1;
      heartbeat(result);
      if (due.length === PAGE) continue;
      if (Date.now() + PAUSE_MS >= end) return result;
      await sleep(PAUSE_MS);
    }
  },
});

async function sendOne(
  queue: NoticeQueuePort,
  sender: NoticeSenderPort,
  notice: DueNotice,
): Promise<boolean> {
  try {
    await sender.send(notice);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    log.warn('notice could not be sent', { notice: notice.id, attempt: notice.attempt, reason });
    await queue.markFailed(notice.id, reason);
    return false;
  }
  await queue.markSent(notice.id);
  return true;
}
