import type { LocalDate, Moment } from '@domain/calendar/moment';
import { at } from '@domain/calendar/moment';
import { codeIn } from '@domain/case/query-code';
import { ownersTerm, type Owners } from '../obligations/owners';
import { hallMomentTerm, type HallMoments } from '../reading/hall-moments';
import type { Where } from '../reading/where';

/** What a list may be narrowed by; what is left out does not narrow. Lists of values mean any of them. */
export interface CaseFilter extends OwedFilter {
  /** Part of the title, the beginning of the number, or the query code as it stands on the receipt. */
  readonly text?: string;
  /** Part of the number. */
  readonly no?: string;
  readonly nos?: readonly string[];
  readonly halls?: readonly string[];
  readonly stages?: readonly string[];
  readonly classes?: readonly string[];
  readonly outcomes?: readonly string[];
  /** 1 to 5, as text. */
  readonly ratings?: readonly string[];
  /** What stood in the way when the case was accepted last. */
  readonly obstacles?: readonly string[];
  /** Whether the rules themselves stood in the way, as it was accepted last. */
  readonly tracks?: readonly string[];
  readonly levels?: readonly string[];
  readonly channels?: readonly string[];
  /** Units with a part in the case. */
  readonly units?: readonly string[];
  readonly lead?: string;
  readonly handler?: string;
  /** Applicants by their ids, e.g. found by name or telephone in the register. */
  readonly applicants?: readonly string[];
  readonly registeredFrom?: LocalDate;
  /** That day included. */
  readonly registeredTo?: LocalDate;
  readonly toldFrom?: LocalDate;
  /** That day included. */
  readonly toldTo?: LocalDate;
  /** Told a result within the promise, or after it; a case without a result is neither. */
  readonly onTime?: boolean;
  /** Answered at the window, without a promise. */
  readonly onTheSpot?: boolean;
  readonly dueBefore?: Moment;
  readonly overdue?: boolean;
  /** In handling without a handler: what can be assigned. */
  readonly unassigned?: boolean;
  /** Marked by any of these. */
  readonly marks?: readonly CaseMark[];
}

/** 绿色通道 · 可能误期 · 暂停计时: what one should not overlook about a case. */
export const CASE_MARKS = ['green', 'need-by-risk', 'stopped'] as const;
export type CaseMark = (typeof CASE_MARKS)[number];

const MARKED: Readonly<Record<CaseMark, string>> = {
  green: 'c.green',
  'need-by-risk': 'c.need_by_risk',
  stopped: "c.clock = 'stopped'",
};
const marksTerm = (marks: readonly CaseMark[] | undefined): string =>
  marks ? marks.map((mark) => MARKED[mark]).join(' or ') || 'false' : 'true';

/** What something open in the case must be: all of these in one and the same obligation. */
export interface OwedFilter {
  readonly owes?: readonly string[];
  readonly owedBy?: Owing;
  /** Due by this moment of its hall, and not past. */
  readonly lapsingBy?: HallMoments;
}

/** Who owes: any of the owners; and for the cases that a person handles, their lead unit too. */
export interface Owing {
  readonly owners: Owners;
  readonly handler?: string;
}

/** An overdue promise as recorded, or one whose due moment has passed since: true at once, whatever timers do. */
export const overdueTerm = (lapsed: string): string =>
  `(c.promise_lapsed or (c.due_at is not null and c.due_at <= ${lapsed}))`;

/** Asked of the log: few lists are narrowed by it, and those by other things too. */
const acceptedAs = (key: 'obstacle' | 'track'): string => `(select e.data ->> '${key}' from event e
  where e.stream = 'case/' || c.no and e.kind = 'accepted' order by e.seq desc limit 1)`;
const LAST_MINUTE = '23:59';
const likeText = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

/** Adds what the filter asks of the case `c` itself; `lapsed` is the placeholder of the moment by which all lapsed. */
export function narrowCases(where: Where, filter: CaseFilter, lapsed: string): void {
  const { text, registeredFrom, registeredTo, toldFrom, toldTo } = filter;
  const like = text === undefined ? undefined : likeText(text);
  const code = text === undefined ? undefined : codeIn(text);
  const named = 'c.title ilike ? or c.no like ?';
  where
    .and(code ? `${named} or c.query_code = ?` : named, like && `%${like}%`, `${like}%`, code)
    .and('c.no like ?', filter.no && `%${likeText(filter.no)}%`)
    .and('c.no = any(?)', filter.nos)
    .and('c.hall = any(?)', filter.halls)
    .and('c.stage = any(?)', filter.stages)
    .and('c.class = any(?)', filter.classes)
    .and('c.outcome = any(?)', filter.outcomes)
    .and('c.rating = any(?::integer[])', filter.ratings)
    .and(`${acceptedAs('obstacle')} = any(?)`, filter.obstacles)
    .and(`${acceptedAs('track')} = any(?)`, filter.tracks)
    .and('c.level = any(?)', filter.levels)
    .and('c.channel = any(?)', filter.channels)
    .and('c.units && ?::text[]', filter.units)
    .and('c.lead = ?', filter.lead)
    .and('c.handler = ?', filter.handler)
    .and('c.applicant_id = any(?)', filter.applicants)
    .and('c.registered_at >= ?', registeredFrom && at(registeredFrom, '00:00'))
    .and('c.registered_at <= ?', registeredTo && at(registeredTo, LAST_MINUTE))
    .and('c.told_at >= ?', toldFrom && at(toldFrom, '00:00'))
    .and('c.told_at <= ?', toldTo && at(toldTo, LAST_MINUTE))
    .and('case when c.told_at is not null then not c.promise_lapsed end = ?', filter.onTime)
    .and("coalesce(c.outcome = 'answered', false) = ?", filter.onTheSpot)
    .and('c.due_at < ?', filter.dueBefore)
    .and(`${overdueTerm(lapsed)} = ?`, filter.overdue)
    .and("(c.stage = 'handling' and c.handler is null) = ?", filter.unassigned)
    .and(marksTerm(filter.marks));
}

/** What the filter asks of an obligation `o` of the case `c`; undefined when it asks nothing. */
export function owedTerm(filter: OwedFilter, where: Where, lapsed: string): string | undefined {
  const { owes, owedBy, lapsingBy } = filter;
  const terms: string[] = [];
  if (owes) terms.push(`o.kind = any(${where.value(owes)})`);
  if (owedBy) {
    const either = [ownersTerm(owedBy.owners, where)];
    if (owedBy.handler !== undefined) {
      const handled = `c.handler = ${where.value(owedBy.handler)}`;
      either.push(`o.owner_as = 'unit' and o.owner_id = c.lead and ${handled}`);
    }
    terms.push(`(${either.join(' or ')})`);
  }
  if (lapsingBy) {
    const until = hallMomentTerm(lapsingBy, 'o.hall', where);
    terms.push(`o.lapsed_at is null and o.due_at > ${lapsed} and o.due_at <= ${until}`);
  }
  return terms.length === 0 ? undefined : terms.join(' and ');
}

/** How an obligation's stream is named from the case. */
export const OF_THE_CASE = `o.stream = 'case/' || c.no`;
