import type { Moment } from '@domain/calendar/moment';
import type { CardColour } from '@domain/case/state';
import type { Owner } from '@domain/kernel/obligation';

/** The card that a notice is about: what it is, what brought it, and how an appeal against it was ruled. */
export interface NoticeCard {
  readonly colour: CardColour;
  readonly ground: string;
  readonly ruling?: 'upheld' | 'withdrawn';
}

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
  /** To an applicant: by when what they owe has to be there, or until when they are promised it now. */
  readonly due?: Moment;
  /** To an applicant who owes what they pledged: what of it is not there. */
  readonly items?: readonly string[];
  readonly card?: NoticeCard;
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
