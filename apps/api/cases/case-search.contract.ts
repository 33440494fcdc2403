import { z } from 'zod';
import { parseLimit } from '@domain/calendar/limit';
import { CASE_TABS, type CaseTab } from '@domain/case/worklist';
import { CASE_MARKS } from '@ledger/cases/case-filter';
import { CASE_ORDERS } from '@ledger/cases/case-list.repository';
import { idText } from '../organisation/organisation.contract';
import { caseLine, pageQuery, paging } from './case.contract';
import { holder } from './holding.contract';

const listOf = <T extends z.ZodType<string, string>>(values: T) =>
  z
    .string()
    .transform((text) => text.split(',').filter(Boolean))
    .pipe(z.array(values))
    .optional();
const words = z.string().min(1).max(64);
const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

/** What a list of cases may be narrowed by; lists are separated by commas. */
export const caseSearch = z.strictObject({
  text: z.string().trim().min(1).max(100).optional(),
  /** Part of the number. */
  no: z.string().trim().min(1).max(64).optional(),
  /** Of these cases, those that fit: how a list follows what has changed. */
  nos: listOf(words),
  halls: listOf(words),
  /** In the halls below this place. */
  under: idText.optional(),
  stages: listOf(words),
  classes: listOf(words),
  outcomes: listOf(words),
  ratings: listOf(z.string().regex(/^[1-5]$/, 'rating')),
  /** What stood in the way when the case was accepted last. */
  obstacles: listOf(words),
  /** Whether the rules themselves stood in the way, as it was accepted last. */
  tracks: listOf(words),
  /** Ever in such hands, of the thousand registered last among those of the place and the days of registration. */
  heldBy: listOf(holder),
  levels: listOf(words),
  channels: listOf(words),
  units: listOf(words),
  lead: words.optional(),
  handler: words.optional(),
  applicant: words.optional(),
  tab: z.enum(CASE_TABS).optional(),
  /** Something of one of these kinds is open. */
  owes: listOf(words),
  /** It is owed by the caller, by a role of theirs, or by the lead unit of a case that they handle. */
  owesMe: flag.optional(),
  owesMyUnit: flag.optional(),
  /** Something open falls due within so many working days and is not past, e.g. `3wd`. */
  lapsingWithin: z
    .string()
    .regex(/^\d{1,2}wd$/, 'limit')
    .transform((limit) => parseLimit(limit).amount)
    .optional(),
  registeredFrom: z.iso.date().optional(),
  registeredTo: z.iso.date().optional(),
  toldFrom: z.iso.date().optional(),
  toldTo: z.iso.date().optional(),
  /** Told a result within the promise, or after it; a case without a result is neither. */
  onTime: flag.optional(),
  /** Answered at the window, without a promise. */
  onTheSpot: flag.optional(),
  dueBefore: z.string().max(40).optional(),
  overdue: flag.optional(),
  unassigned: flag.optional(),
  marks: listOf(z.enum(CASE_MARKS)),
  sort: z.enum(CASE_ORDERS).optional(),
  ...paging,
});
export type CaseSearch = z.output<typeof caseSearch>;

export const caseNarrowing = caseSearch.omit({ sort: true, limit: true, after: true });
export type CaseNarrowing = z.output<typeof caseNarrowing>;

/** How a case is asked for: `unopened` by a page that does not show it, or shows a line of it. */
export const caseQuery = z.strictObject({ unopened: flag.optional() });
export type CaseQuery = z.output<typeof caseQuery>;

/** A page of the log of a case, asked for in the same way. */
export const logQuery = pageQuery.extend(caseQuery.shape);
export type LogQuery = z.output<typeof logQuery>;

const count = z.int();

/** How many cases a list holds in all. */
export const caseTotal = z.object({ total: count }).meta({ id: 'CaseTotal' });

/** How many cases each tab of the worklist holds; `GET /api/cases?tab=` lists them. */
export const caseCounts = z
  .object(Object.fromEntries(CASE_TABS.map((tab) => [tab, count])) as Record<CaseTab, typeof count>)
  .meta({ id: 'CaseCounts' });

/** What is known before a matter is registered; in the body, since names do not belong in addresses. */
export const likeness = z
  .strictObject({
    title: z.string().trim().min(2).max(200),
    applicant: z.strictObject({ name: z.string().min(1).max(100), contact: z.string().min(1).max(40) }),
  })
  .partial()
  .refine((known) => Object.keys(known).length > 0, 'at-least-one-field');
export type Likeness = z.output<typeof likeness>;

export const similar = z.object({
  similar: z.array(
    z.object({
      no: z.string(),
      title: z.string(),
      hall: z.string(),
      stage: z.string(),
      similarity: z.number(),
    }),
  ),
  earlier: z.array(caseLine).meta({ description: 'cases of the same applicant that the caller sees' }),
});
