import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { Subject, type Observable } from 'rxjs';
import { ChangeRepository, type Change } from '@ledger/live/change.repository';

const POLL_MS = 200;
/** After a failure: the database may be away for a while. */
const TRY_AGAIN_MS = 2_000;
/** A batch is stamped before it is committed; so far back is looked again for those committed late. */
const OVERLAP_MS = 5_000;

/**
 * Tells what has been recorded, soon after it was. It asks the ledger while somebody listens; a notification sent with
 * each recording would slow the decisions themselves.
 */
@Injectable()
export class LiveService implements BeforeApplicationShutdown {
  private readonly log = new Logger(LiveService.name);
  private readonly subject = new Subject<Change>();
  private readonly stopping = new AbortController();
  /** The versions told of late, by entity, so that looking back tells nothing twice. */
  private readonly told = new Map<string, { version: number; at: number }>();
  private polling = false;

  constructor(private readonly changes: ChangeRepository) {}

  /** Changes of all cases and matters from now on; whoever tells them on picks those that may be seen. */
  listen(): Observable<Change> {
    if (!this.polling) void this.poll();
    return this.subject.asObservable();
  }

  /** Before the server waits for its connections: those who listen would keep it. */
  beforeApplicationShutdown(): void {
    this.stopping.abort();
    this.subject.complete();
  }

  private async poll(): Promise<void> {
    this.polling = true;
    const { signal } = this.stopping;
    let since: Date | undefined;
    do {
      let ms = POLL_MS;
      try {
        since ??= await this.changes.now();
        since = await this.tellSince(since);
      } catch (error) {
        this.log.warn(`live updates wait for the ledger: ${(error as Error).message}`);
        ms = TRY_AGAIN_MS;
      }
      await pause(ms, undefined, { signal }).catch(() => undefined);
    } while (!signal.aborted && this.subject.observed);
    this.polling = false;
    this.told.clear();
  }

  /** Returns up to when everything has been told. */
  private async tellSince(since: Date): Promise<Date> {
    const { changes, upTo } = await this.changes.since(new Date(since.getTime() - OVERLAP_MS));
    for (const change of changes) this.tell(change, upTo.getTime());
    for (const [key, { at }] of this.told) if (at < since.getTime() - 2 * OVERLAP_MS) this.told.delete(key);
    return upTo;
  }

  private tell(change: Change, at: number): void {
    const key = `${change.entity}/${change.no}`;
    if (this.told.get(key)?.version === change.version) return;
    this.told.set(key, { version: change.version, at });
    this.subject.next(change);
  }
}
