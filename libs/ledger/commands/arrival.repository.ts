import type { DataSource } from 'typeorm';
import { COMMANDED_ROW, commandedOf, type CommandedCase, type CommandedRow } from '../cases/case.repository';
import {
  SESSION,
  SessionRepository,
  type FoundSession,
  type SessionRow,
} from '../organisation/session.repository';
import { prepared } from '../prepared';
import type { Scoped } from '../reading/scope';
import type { KeyRow } from './idempotency-key.repository';

/** A command to a case as it comes in: with the token of a session, under a key, for a number. */
export interface Arriving {
  readonly tokenHash: Buffer;
  readonly key: string;
  readonly no: string;
}

/** What the ledger holds for a command that comes in, all of the same moment. */
export interface Arrival {
  /** What stands under the key of the session's person. */
  readonly kept: KeyRow | undefined;
  /** The case if there is one; not read when the key has been answered. */
  readonly found: FoundCase | undefined;
}

interface FoundCase {
  readonly record: CommandedCase;
  /** What decides who sees it. */
  readonly seenBy: Scoped;
  /** Whether it has recorded a command of this person under this key: then its state is what came of it. */
  readonly accepted: boolean;
}

/** The case's columns come last: none of its names is one of the others. */
const FIND = `
  select s.*, k.request_hash as "requestHash", k.status, k.response, r.id is not null as accepted,
    ${COMMANDED_ROW}, c.units, c.people
  from (${SESSION}) s
  left join idempotency_key k on k.actor = s."personId" and k.key = $2
  left join case_file c on c.no = $3 and k.status is null
  left join command_receipt r on r.stream = 'case/' || c.no and r.id = s."personId" || '/' || $2`;

type Unless<T> = { readonly [K in keyof T]: T[K] | null };
type Row = FoundSession & Unless<KeyRow> & (SeenRow | { readonly no: null });
type SeenRow = CommandedRow & Pick<Scoped, 'units' | 'people'> & Pick<FoundCase, 'accepted'>;

/** All that is asked of the ledger before a command is looked at, in one statement: each costs its way there and back. */
export class ArrivalRepository {
  private readonly sessions: SessionRepository;

  constructor(private readonly db: DataSource) {
    this.sessions = new SessionRepository(db);
  }

  /** The session while it is good, as `SessionRepository.find` says, and the rest; undefined without one. */
  async find({
    tokenHash,
    key,
    no,
  }: Arriving): Promise<{ session: SessionRow; arrival: Arrival } | undefined> {
    const [row] = await prepared<Row>(this.db, FIND, [tokenHash, key, no]);
    if (!row) return undefined;
    await this.sessions.noteUse(row);
    return { session: row, arrival: { kept: keptIn(row), found: foundIn(row) } };
  }
}

const keptIn = ({ requestHash, status, response }: Row): KeyRow | undefined =>
  requestHash === null ? undefined : ({ requestHash, status, response } as KeyRow);

function foundIn(row: Row): Arrival['found'] {
  if (row.no === null) return undefined;
  const { hall, units, people, applicant_id: applicant, accepted } = row;
  return { record: commandedOf(row), seenBy: { hall, units, people, applicant }, accepted };
}
