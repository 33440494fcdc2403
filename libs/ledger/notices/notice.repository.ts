import type { Moment } from '@domain/calendar/moment';
import type { CardColour } from '@domain/case/state';
import type { Owner } from '@domain/kernel/obligation';
import type { DataSource } from 'typeorm';
import { entityOf, type EntityKind } from '../events/stream';
import { momentFrom } from '../reading/moments';

/** The card that a notice is about: what it is, what brought it, and how an appeal against it was ruled. */
export interface NoticeCard {
  readonly colour: CardColour;
  readonly ground: string;
  readonly ruling?: 'upheld' | 'withdrawn';
}

/** A notice whose moment has come, claimed by one sender. */
export interface DueNotice {
  /** Its stream and event: `case/330111-20261125-0001#7`. */
  readonly id: string;
  readonly entity: EntityKind;
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
  /** 1 at the first try. */
  readonly attempt: number;
}

interface Row {
  stream: string;
  seq: number;
  hall: string;
  to_as: Owner['as'];
  to_id: string;
  kind: string;
  about: string | null;
  due: Date | null;
  items: string[] | null;
  card: NoticeCard | null;
  send_at: Date;
  attempts: number;
}

const CLAIM_SECONDS = 60;
/** The pause after a failure doubles from one minute up to about four hours. */
const PAUSE_MINUTES = 1;
const DOUBLINGS = 8;
const REASON_MAX = 500;

/** What an applicant's notice is dated by: what they owe, or the promise that has another day now. */
const DUE = `case when to_as = 'applicant' then (
  select min(o.due_at) from obligation o
  where o.stream = notice.stream and o.lapsed_at is null and o.kind = case
    when notice.kind = 'materials' or about = 'materials' then 'materials'
    when about in ('pledge', 'pledge-breached') then 'pledge'
    when notice.kind in ('clock-resumed', 'extension', 'recomputed') then 'promise' end) end`;
const OUTSTANDING = `case when to_as = 'applicant' and about in ('pledge', 'pledge-breached') then (
  select jsonb_path_query_array(f.state, '$.pledge.items[*] ? (@.fulfilled == false).name')
  from case_file f where f.no = substr(notice.stream, length('case/') + 1)) end`;
const CARD = `case when notice.kind = 'card' then (
  select e.data->'card' || coalesce((
    select jsonb_build_object('ruling', r.data->'ruling') from event r
    where r.stream = e.stream and r.seq < notice.seq and r.kind = 'card-ruled' and r.data->>'card' = about limit 1), '{}')
  from event e where e.stream = notice.stream and e.kind = 'card' and e.data->'card'->>'id' = about) end`;

/** The outbox of notices. Several senders may work on it at once. */
export class NoticeRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Claims at most `most` notices that are due; a claim that nobody ends is free again after a minute. */
  async claimDue(most: number, now: Date = new Date()): Promise<DueNotice[]> {
    const [rows] = await this.dataSource.query<[Row[], number]>(
      `update notice set attempts = attempts + 1, next_attempt_at = $1::timestamptz + make_interval(secs => $3)
       where (stream, seq) in (
         select stream, seq from notice where sent_at is null and next_attempt_at <= $1
         order by next_attempt_at limit $2 for update skip locked)
       returning stream, seq, hall, to_as, to_id, kind, about, send_at, attempts,
         ${DUE} as due, ${OUTSTANDING} as items, ${CARD} as card`,
      [now, most, CLAIM_SECONDS],
    );
    return rows.map(noticeOf);
  }

  /** It has been handed over. */
  async markSent(id: string): Promise<void> {
    await this.dataSource.query(
      'update notice set sent_at = now(), last_error = null where stream = $1 and seq = $2 and sent_at is null',
      keyOfNotice(id),
    );
  }

  /** It could not be handed over and is tried again after a pause. */
  async markFailed(id: string, reason: string): Promise<void> {
    await this.dataSource.query(
      `update notice set last_error = $3,
         next_attempt_at = now() + make_interval(mins => $4 * (2 ^ least(attempts - 1, $5))::integer)
       where stream = $1 and seq = $2 and sent_at is null`,
      [...keyOfNotice(id), reason.slice(0, REASON_MAX), PAUSE_MINUTES, DOUBLINGS],
    );
  }

  /** Notices that failed at least once and are still to be sent: what the health page shows. */
  async countFailing(): Promise<number> {
    const [row] = await this.dataSource.query<[{ count: number }]>(
      'select count(*)::integer as count from notice where sent_at is null and last_error is not null',
    );
    return row.count;
  }
}

function keyOfNotice(id: string): [string, number] {
  const hash = id.lastIndexOf('#');
  return [id.slice(0, hash), Number(id.slice(hash + 1))];
}

const noticeOf = (row: Row): DueNotice => ({
  id: `${row.stream}#${row.seq}`,
  ...entityOf(row.stream),
  hall: row.hall,
  to: { as: row.to_as, id: row.to_id },
  notice: row.kind,
  about: row.about ?? undefined,
  due: momentFrom(row.due) ?? undefined,
  items: row.items ?? undefined,
  card: row.card ?? undefined,
  sendAt: momentFrom(row.send_at),
  attempt: row.attempts,
});
