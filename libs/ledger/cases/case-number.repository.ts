import { randomInt } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { LocalDate } from '@domain/calendar/moment';
import { QUERY_CODE_LENGTH } from '@domain/case/query-code';

/** What a registration is known by: its number to everyone, its query code to the applicant. */
export interface CaseNumber {
  readonly no: string;
  readonly queryCode: string;
}

export interface NumberRequest {
  /** Who registers, and the key of their request: asked again, the same number is given. */
  readonly actor: string;
  readonly key: string;
  /** The code of the hall's region (GB/T 2260). */
  readonly region: string;
  readonly day: LocalDate;
}

/** Without letters and digits that look or sound alike. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

const FIND = 'select no, query_code as "queryCode" from case_number where actor = $1 and key = $2';

const GIVE = `
  with next as (
    insert into case_counter (region, day, last) values ($3, $4, 1)
    on conflict (region, day) do update set last = case_counter.last + 1
    returning last
  )
  insert into case_number (actor, key, no, query_code)
  select $1, $2, $3 || '-' || to_char($4::date, 'YYYYMMDD') || '-' || lpad(last::text, greatest(4, length(last::text)), '0'), $5
  from next
  on conflict (actor, key) do nothing
  returning no, query_code as "queryCode"`;

/** Gives case numbers (办件编号), running per region and day. */
export class CaseNumberRepository {
  constructor(private readonly db: DataSource) {}

  /** The number of a request: a new one, or the one it was given before. */
  async give({ actor, key, region, day }: NumberRequest): Promise<CaseNumber> {
    const [known] = await this.db.query<CaseNumber[]>(FIND, [actor, key]);
    if (known) return known;
    const [given] = await this.db.query<CaseNumber[]>(GIVE, [actor, key, region, day, newCode()]);
    if (given) return given;
    // The same request came twice at once, and the other was first.
    const [first] = await this.db.query<CaseNumber[]>(FIND, [actor, key]);
    return first!;
  }
}

/** 60 bits: not to be guessed, yet short enough to be read out. */
const newCode = (): string =>
  Array.from({ length: QUERY_CODE_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
