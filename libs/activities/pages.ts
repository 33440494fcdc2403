import { heartbeat } from '@temporalio/activity';
import type { Page, VersionRef } from './open-entities.port';

const MOST = 200;

/** Goes through all pages of a list, with a sign of life for each. */
export async function* eachOf(
  list: (page: Page) => Promise<readonly VersionRef[]>,
): AsyncGenerator<VersionRef> {
  for (let after: string | undefined; ;) {
    const page = await list({ after, most: MOST });
    heartbeat(after);
    yield* page;
    const last = page[page.length - 1];
    if (!last || page.length < MOST) return;
    after = `${last.entity}/${last.no}`;
  }
}
