import { Controller, Sse, type MessageEvent } from '@nestjs/common';
import {
  endWith,
  filter,
  ignoreElements,
  interval,
  map,
  merge,
  takeUntil,
  timer,
  type Observable,
} from 'rxjs';
import type { Change } from '@ledger/live/change.repository';
import type { Presence } from '@ledger/live/presence.repository';
import { isInScope } from '@ledger/reading/scope';
import { Access, CurrentPerson } from '../access/access.decorator';
import type { Person } from '../access/caller';
import { Unattended } from '../access/unattended.decorator';
import { CaseSight } from '../cases/case-sight.service';
import { LiveService } from './live.service';
import { PresenceService } from './presence.service';

/** More often than proxies close a connection on which nothing is said. */
const ALIVE_MS = 15_000;
/** Then the stream ends and the browser asks anew: with a session that is still good, and what is seen by then. */
const STREAM_MS = 5 * 60_000;

/** Live updates by server-sent events. */
@Controller('live')
export class LiveController {
  constructor(
    private readonly sight: CaseSight,
    private readonly live: LiveService,
    private readonly presences: PresenceService,
  ) {}

  /**
   * Tells of each case and matter that the caller sees when something was recorded of it (`changed`: its number and
   * version), and who else looks at it (`presence`: `entity`, `no`, `person`, `name`, `state`, `at`; to be forgotten
   * after 45 seconds).
   */
  @Sse()
  @Access('staff')
  @Unattended()
  async changes(@CurrentPerson() by: Person): Promise<Observable<MessageEvent>> {
    const scope = await this.sight.scope(by);
    const seen = this.live.listen().pipe(filter((change) => isInScope(scope, change)));
    const present = this.presences.listen().pipe(filter((presence) => isInScope(scope, presence)));
    const alive = interval(ALIVE_MS).pipe(map(() => ({ type: 'alive', data: '' })));
    const told = merge(seen.pipe(map(toMessage)), present.pipe(map(toPresence)), alive);
    const stopping = this.live.listen().pipe(ignoreElements(), endWith(true));
    return told.pipe(takeUntil(merge(stopping, timer(STREAM_MS))));
  }
}

const toPresence = ({ entity, no, person, name, state, at }: Presence): MessageEvent => ({
  type: 'presence',
  data: { entity, no, person, name, state, at },
});

const toMessage = ({ entity, no, version, stage }: Change): MessageEvent => ({
  type: 'changed',
  id: `${entity}/${no}#${version}`,
  data: { entity, no, version, stage },
});
