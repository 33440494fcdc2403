import type { EventText } from '../../elements/event-text';
import type { CaseEvent } from './case-data';

/** What one decision, or one lapse, brought about: its events were recorded together. */
export interface Happening {
  readonly key: string;
  readonly at: string;
  /** A member of staff by their id, else `applicant` or `system`. */
  readonly by: string;
  /** 申请人可见: what the applicant reads on their page, or is told by a notice. */
  readonly told: readonly CaseEvent[];
  /** 内部: what was done, as only staff see it. */
  readonly internal: readonly CaseEvent[];
  /** What follows from these by rule: obligations opened and ended, notices to staff. */
  readonly records: readonly CaseEvent[];
}

/** Kinds that follow from something else that is told in the same breath. */
const RECORDS = new Set([
  'opened',
  'settled',
  'released',
  'moved',
  'warned',
  'passed-on',
  'notified',
  'scored',
  'stop-ended',
  'promise-changed',
  'card-moment',
  'outcome-set',
]);

/** The log as happenings, the newest first. */
export function happeningsOf(events: readonly CaseEvent[]): Happening[] {
  const batches: CaseEvent[][] = [];
  for (const event of events) {
    const last = batches[batches.length - 1];
    if (last && isSameBreath(last[0]!, event)) last.push(event);
    else batches.push([event]);
  }
  const applicants = new Set(events.map(({ data }) => data.applicant));
  return batches
    .map(happening)
    .map((one) => (applicants.has(one.by) ? { ...one, by: 'applicant' } : one))
    .reverse();
}

const isSameBreath = (one: CaseEvent, other: CaseEvent): boolean =>
  one.at === other.at && one.by === other.by && one.recordedAt === other.recordedAt;

function happening(batch: readonly CaseEvent[]): Happening {
  const { seq, at, by } = batch[0]!;
  const told = batch.filter((event) => event.told !== undefined || isNotice(event));
  const ours = batch.filter((event) => !isNotice(event));
  const internal = ours.filter(({ kind }) => !RECORDS.has(kind));
  const records = ours.filter(({ kind }) => RECORDS.has(kind));
  const bare = told.length + internal.length === 0;
  return {
    ...{ key: String(seq), at, by, told },
    ...(bare ? { internal: records, records: [] } : { internal, records }),
  };
}

/** A message to the applicant is all theirs. */
const isNotice = ({ kind, data }: CaseEvent): boolean =>
  kind === 'notified' && (data.to as { as?: string }).as === 'applicant';

/** What an event says to staff beside what its applicant reads of it: nothing is said twice in a line. */
export const besides = (text: EventText, told = ''): EventText => ({
  ...text,
  details: text.details.filter((detail) => !told.includes(detail.text)),
});
