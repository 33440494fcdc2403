import type { CaseState } from '@domain/case/state';
import type { NoticeEvent } from '@domain/kernel/notice';
import type { Obligation } from '@domain/kernel/obligation';
import type { Recorded } from '@domain/kernel/turn';
import type { MatterState } from '@domain/matter/state';
import type { EntityKind } from '../events/stream';
import { streamOf } from '../events/stream';
import { caseRow } from './case.projection';
import { matterRow } from './matter.projection';
import type { Row } from './row';

export interface Projected {
  readonly row: Row;
  readonly obligations: readonly Row[];
  readonly notices: readonly Row[];
}

/** An entity after some events, as it is to be projected. */
export interface ToProject {
  readonly entity: EntityKind;
  readonly state: CaseState | MatterState;
  /** The events since the last projection; all of them for a rebuild. */
  readonly events: readonly Recorded[];
  readonly profile: string;
  readonly calendar: string;
  readonly nextWake: string | null;
}

/** The rows that a case or matter has after some events: the one way in which they are ever made. */
export function project({ entity, state, events, profile, calendar, nextWake }: ToProject): Projected {
  const decided = { version: state.seq, policy_profile: profile, calendar, next_wake: nextWake, state };
  const at = { stream: streamOf(entity, state.no), hall: state.hall };
  return {
    row:
      entity === 'case'
        ? caseRow(state as CaseState, events, decided)
        : matterRow(state as MatterState, events, decided),
    obligations: state.obligations.map((obligation) => ({ ...at, ...obligationRow(obligation) })),
    notices: events
      .filter((event): event is Recorded<NoticeEvent> => event.kind === 'notified')
      .map((event) => ({ ...at, ...noticeRow(event) })),
  };
}

const obligationRow = (obligation: Obligation): Row => ({
  id: obligation.id,
  kind: obligation.kind,
  ref: obligation.ref,
  owner_as: obligation.owner.as,
  owner_id: obligation.owner.id,
  round: obligation.round,
  opened_at: obligation.openedAt,
  due_at: obligation.dueAt,
  provisional: obligation.provisional,
  lapsed_at: obligation.lapsedAt,
});

const noticeRow = ({ seq, to, notice, about, sendAt }: Recorded<NoticeEvent>): Row => ({
  seq,
  to_as: to.as,
  to_id: to.id,
  kind: notice,
  about,
  send_at: sendAt,
});
