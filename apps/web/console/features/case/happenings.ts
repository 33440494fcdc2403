import type { CaseEvent } from './case-data';

/** What one decision, or one lapse, brought about: its events were recorded together. */
export interface Happening {
  readonly key: string;
  readonly at: string;
  /** A member of staff by their id, else `applicant` or `system`. */
  readonly by: string;
  /** 申请人可见: what the applicant reads or is told. */
  readonly told: readonly CaseEvent[];
  /** 内部: what only staff see. */
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

/** The log as happenings, the newest first. `hasProgressWords` says which kinds have words for citizens. */
export function happeningsOf(
  events: readonly CaseEvent[],
  hasProgressWords: (kind: string) => boolean,
): Happening[] {
  const batches: CaseEvent[][] = [];
  for (const event of events) {
    const last = batches[batches.length - 1];
    if (last && isSameBreath(last[0]!, event)) last.push(event);
    else batches.push([event]);
  }
  const applicants = new Set(events.map(({ data }) => data.applicant));
  return batches
    .map((batch) => happening(batch, hasProgressWords))
    .map((one) => (applicants.has(one.by) ? { ...one, by: 'applicant' } : one))
    .reverse();
}

const isSameBreath = (one: CaseEvent, other: CaseEvent): boolean =>
  one.at === other.at && one.by === other.by && one.recordedAt === other.recordedAt;

function happening(batch: readonly CaseEvent[], hasProgressWords: (kind: string) => boolean): Happening {
  const { seq, at, by } = batch[0]!;
  const told = batch.filter((event) => isForApplicant(event, hasProgressWords));
  const rest = batch.filter((event) => !told.includes(event));
  const internal = rest.filter(({ kind }) => !RECORDS.has(kind));
  const records = rest.filter(({ kind }) => RECORDS.has(kind));
  const bare = told.length + internal.length === 0;
  return {
    key: String(seq),
    at,
    by,
    told,
    internal: bare ? records : [...told.flatMap(forStaffOf), ...internal],
    records: bare ? [] : records,
  };
}

/** What an event that the applicant sees says to staff alone. */
function forStaffOf(event: CaseEvent): CaseEvent[] {
  const { greenGround } = event.data;
  return greenGround ? [{ ...event, kind: 'registered.green', data: { greenGround } }] : [];
}

/** The same rule by which the citizens' pages choose, and the notices that go to the applicant. */
export function isForApplicant(
  { kind, data }: Pick<CaseEvent, 'kind' | 'data'>,
  hasProgressWords: (kind: string) => boolean,
): boolean {
  if (kind === 'notified') return (data.to as { as?: string }).as === 'applicant';
  return data.visibility !== 'internal' && data.reached !== false && hasProgressWords(kind);
}
