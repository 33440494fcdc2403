import type { Moment } from '@domain/calendar/moment';
import type { Owner } from '@domain/kernel/obligation';

/** A notice whose moment has come, claimed by one sender. */
export interface DueNotice {
  /** Made of the case or matter and the event that caused it: the key under which a channel may drop a repetition. */
  readonly id: string;
  readonly entity: 'case' | 'matter';
  readonly no: string;
  readonly hall: string;
  readonly to: Owner;
  readonly notice: string;
  readonly about?: string;
  /** To an applicant who owes materials: by when all of them have to be there. */
  readonly owedBy?: Moment;
  readonly sendAt: Moment;
  readonly attempt: number;
}

/** Notices as the ledger keeps them. */
export interface NoticeQueuePort {
  /** Claims at most `most` due notices; a claim that nobody ends is free again after a minute. */
  claimDue(most: number): Promise<readonly DueNotice[]>;
  markSent(id: string): Promise<void>;
  /** Leaves it to be tried again later, with a growing pause. */
  markFailed(id: string, reason: string): Promise<void>;
}

/** A way to reach people: e-mail, or the console in development. Throws when the notice could not be handed over. */
export interface NoticeSenderPort {
  send(notice: DueNotice): Promise<void>;
}
