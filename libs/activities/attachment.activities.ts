import { heartbeat, log } from '@temporalio/activity';
import type { AttachmentChoresPort } from './attachment.port';

export type AttachmentActivities = ReturnType<typeof attachmentActivities>;

const PAGE = 50;
/** After so many failures in a row the scanner is away, and the rest waits for the next run. */
const FAILURES_IN_A_ROW = 3;

/** Sees to uploads: has those scanned that the scanner was away for, and forgets those that no command has named. */
export const attachmentActivities = (attachments: AttachmentChoresPort) => ({
  tidyAttachments: async (): Promise<{ scanned: number; failed: number; forgotten: number }> => {
    const forgotten = await forgetUnbound(attachments);
    return { ...(await scanWaiting(attachments)), forgotten };
  },
});

async function forgetUnbound(attachments: AttachmentChoresPort): Promise<number> {
  for (let forgotten = 0; ;) {
    const gone = await attachments.forgetUnbound(PAGE);
    forgotten += gone;
    heartbeat({ forgotten });
    if (gone < PAGE) return forgotten;
  }
}

async function scanWaiting(attachments: AttachmentChoresPort): Promise<{ scanned: number; failed: number }> {
  const result = { scanned: 0, failed: 0 };
  let inARow = 0;
  for (let after: string | undefined; ;) {
    const page = await attachments.listUnscanned(PAGE, after);
    for (const id of page) {
      const done = await scanOne(attachments, id);
      result[done ? 'scanned' : 'failed'] += 1;
      heartbeat(result);
      inARow = done ? 0 : inARow + 1;
      if (inARow === FAILURES_IN_A_ROW) return result;
    }
    if (page.length < PAGE) return result;
    after = page.at(-1);
  }
}

async function scanOne(attachments: AttachmentChoresPort, id: string): Promise<boolean> {
  try {
    await attachments.scan(id);
    return true;
  } catch (error) {
    log.warn('an attachment could not be scanned', { id, reason: (error as Error).message });
    return false;
  }
}
