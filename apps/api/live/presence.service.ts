import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { Subject, type Observable } from 'rxjs';
import type { EntityKind } from '@ledger/events/stream';
import {
  PresenceRepository,
  type Hearing,
  type Presence,
  type PresenceState,
} from '@ledger/live/presence.repository';
import type { Person } from '../access/caller';
import { CaseSight } from '../cases/case-sight.service';

/** After a failure: the database may be away for a while. */
const TRY_AGAIN_MS = 2_000;

/**
 * Who looks at a case or a matter now. Pages say so every 20 seconds and forget what they have not heard again within 45; it is passed
 * on to whoever listens and kept nowhere. Unlike decisions it is told by notification: it is on no one's hot path.
 */
@Injectable()
export class PresenceService implements BeforeApplicationShutdown {
  private readonly log = new Logger(PresenceService.name);
  private readonly subject = new Subject<Presence>();
  private readonly stopping = new AbortController();
  private hearing: Hearing | undefined;
  private listening = false;

  constructor(
    private readonly presences: PresenceRepository,
    private readonly sight: CaseSight,
  ) {}

  /** Tells that a person looks at it, writes in it or has left it. Throws `ACCESS.NOT_FOUND` if they do not see it. */
  async tell(by: Person, entity: EntityKind, no: string, state: PresenceState): Promise<void> {
    const { hall, units, people } = await this.sight.whoSees(by, entity, no);
    const told = { entity, no, person: by.id, name: by.name, state, at: new Date().toISOString() };
    await this.presences.tell({ ...told, hall, units, people });
  }

  /** Presence in all cases and matters from now on; whoever tells it on picks what may be seen. */
  listen(): Observable<Presence> {
    if (!this.listening) void this.keepListening();
    return this.subject.asObservable();
  }

  /** Before the server waits for its connections: those who listen would keep it. */
  beforeApplicationShutdown(): void {
    this.stopping.abort();
    this.hearing?.stop();
    this.subject.complete();
  }

  private async keepListening(): Promise<void> {
    this.listening = true;
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        this.hearing = await this.presences.hear((presence) => this.subject.next(presence));
        if (signal.aborted) this.hearing.stop();
        await this.hearing.ended;
      } catch (error) {
        this.log.warn(`presence waits for the ledger: ${(error as Error).message}`);
      }
      await pause(TRY_AGAIN_MS, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }
}
