import type { Moment } from '@domain/calendar/moment';
import type { Outcome } from '@domain/case/state';
import type { Obligation } from '@domain/kernel/obligation';
import type { Recorded } from '@domain/kernel/turn';
import { hasWords, say, type Language } from '../language/language';
import { limitInWords } from '../language/limit-words';
import { dateInWords, momentInWords } from '../language/moment-words';

/** What the applicant reads of an event. */
interface Told {
  readonly seq: number;
  readonly at: Moment;
  readonly kind: string;
  readonly text: string;
}

/** How citizens read names of places, lists and moments. */
interface Reader {
  readonly language: Language;
  readonly nameOf: (place: string) => string;
}

/** The words for an event, and what stands in them. */
interface Line {
  readonly words: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
type Fields = Readonly<Record<string, unknown>>;

/** Events of these kinds are told by the words of their kind, with these of their fields and no others. */
const AS_THEY_ARE: Readonly<Record<string, readonly string[]>> = {
  registered: [],
  answered: ['text'],
  contacted: [],
  commented: ['text'],
  replied: ['text'],
  reclassified: ['notifiedText'],
  paused: ['notifiedText'],
  'materials-provided': ['items'],
  'proxy-started': [],
  'consult-opened': [],
  'consult-concluded': [],
  'guidance-requested': [],
  'guidance-received': [],
  'matter-called': [],
  attached: [],
  'leader-decided': [],
  'notice-posted': ['place'],
  'notice-stood': [],
  'interim-taken': ['text'],
  'pledge-accepted': ['items'],
  'pledge-fulfilled': ['items'],
  'credit-noted': ['items'],
  'outcome-revoked': [],
  'result-notified': ['text'],
  'referral-confirmed': [],
  'referral-unconfirmed': [],
  'called-back': [],
  'call-back-unreached': [],
  merged: ['into'],
  'merged-in': ['from'],
  'applicant-corrected': [],
};

/** What happened before an event, as far as the words for it depend on it. */
interface Before {
  applicant?: unknown;
  handler?: unknown;
  promise: 'none' | 'open' | 'lapsed';
  due: unknown;
  outcome: Outcome | null;
  extension?: Fields;
  referral?: Fields;
  /** What was pledged and is not there yet. */
  pledged: readonly string[];
  /** What kind each visit is of. */
  readonly visits: Map<unknown, string>;
}

type Telling = (event: Fields, before: Before, after: readonly Recorded[], by: Reader) => Line | undefined;

/** Events whose words depend on their fields, or on what came before and after. */
const TELLINGS: Readonly<Record<string, Telling>> = {
  accepted: ({ lead }, _before, _after, { nameOf }) => ({
    words: 'accepted',
    with: { lead: nameOf(String(lead)) },
  }),
  promised: ({ promise }, _before, after, by) => {
    const { kind, limit } = promise as { kind: string; limit: string };
    const due = openedNext('promise', after)?.dueAt;
    if (due) return { words: `promised.${kind}`, with: { due: momentInWords(due, by.language) } };
    return { words: 'promised.stopped', with: { limit: limitInWords(limit, by.language) } };
  },
  moved: ({ obligation, because, due }, before, _after, { language }) => {
    if (obligation !== 'promise' || typeof due !== 'string' || due === before.due) return undefined;
    const own = `moved.${String(because)}`;
    const words = hasWords(`progress:${own}`) ? own : 'moved';
    return { words, with: { due: momentInWords(due, language) } };
  },
  lapsed: ({ obligation }) => (obligation === 'promise' ? { words: 'overdue' } : undefined),
  'clock-stopped': ({ stop }, { promise }, _after, { language }) =>
    promise === 'none'
      ? undefined
      : { words: 'clock-stopped', with: { reason: say(language, `citizen:stop-${reasonOf(stop)}`) } },
  /** The new date of the promise tells it, unless there is none; nor does it run for a case that has ended. */
  'clock-resumed': (_event, { promise }) => (promise === 'lapsed' ? { words: 'clock-resumed' } : undefined),
  'materials-requested': ({ items }, _before, after, by) => {
    const due = openedNext('materials', after)?.dueAt;
    return { words: 'materials-requested', with: { items: listed(items, by), due: inWords(due, by) } };
  },
  'pledge-breached': (_event, { pledged }, after, by) => ({
    words: 'pledge-breached',
    with: { items: listed(pledged, by), due: inWords(openedNext('pledge', after)?.dueAt, by) },
  }),
  'extension-granted': ({ days }, { extension }, _after, { language }) => ({
    words: 'extension-granted',
    with: { days: limitInWords(String(days), language), notifiedText: extension?.notifiedText },
  }),
  'visit-planned': ({ of, on }, _before, _after, { language }) =>
    of === 'home' && typeof on === 'string'
      ? { words: 'visit-planned.home.on', with: { on: dateInWords(on, language) } }
      : { words: `visit-planned.${String(of)}` },
  /** Who was refused is told what follows: so many refusals take the case to a higher level. */
  'visit-reported': ({ visit, result }, { visits }, after, { language }) => {
    const words = `visit-reported.${visits.get(visit) ?? 'proxy'}.${String(result)}`;
    if (result !== 'refused') return { words };
    const follows = after.some(({ kind }) => kind === 'escalated') ? 'escalated' : 'goes-on';
    return { words, with: { follows: say(language, `progress:refused-${follows}`) } };
  },
  /** What the committee said is between the offices. */
  'matter-ended': ({ how }) =>
    MATTER_ENDS.includes(String(how)) ? { words: `matter-ended.${String(how)}` } : undefined,
  'objection-settled': ({ ruling }) => (ruling === 'upheld' ? { words: 'objection-upheld' } : undefined),
  /** It is in other hands only if somebody was named before; what a unit held may stay with the same person. */
  reopened: ({ by, ground, handler }, before) => {
    const words = before.handler && before.handler !== handler ? 'reopened' : 'reopened.again';
    return by === before.applicant ? { words: `${words}.asked`, with: { ground } } : { words };
  },
  rated: ({ level, comment }, _before, _after, { language }) => ({
    words: comment ? 'rated.commented' : 'rated',
    with: { level: say(language, `track:level-${String(level)}`), comment },
  }),
  'outcome-set': ({ outcome }, { referral }, _after, { nameOf }) => {
    if (outcome === 'referred')
      return { words: 'referred', with: { ...referral, unit: nameOf(String(referral?.unit)) } };
    return WITHDRAWN.includes(String(outcome)) ? { words: String(outcome) } : undefined;
  },
  'stage-changed': ({ to }, { outcome }) => {
    if (to === 'archived') return { words: 'archived' };
    return to === 'closed' && !EARLY_ENDS.includes(String(outcome)) ? { words: 'closed' } : undefined;
  },
};

/** A matter that is dropped, or that the case has left, says nothing of the case. */
const MATTER_ENDS = ['effective', 'referred-up'];
const WITHDRAWN = ['withdrawn', 'deemed-withdrawn'];
/** Ends with a line of their own: nothing was done, so it is not told to be finished. */
const EARLY_ENDS = [...WITHDRAWN, 'merged'];

/**
 * What has happened, as far as it concerns the applicant, in words; the oldest first. Citizens read exactly this, and what
 * staff see of it is this too.
 */
export function historyOf(
  events: readonly Recorded[],
  language: Language,
  nameOf: (place: string) => string = (place) => place,
): Told[] {
  const by = { language, nameOf };
  const before: Before = { promise: 'none', due: null, outcome: null, pledged: [], visits: new Map() };
  return events.flatMap((event, i) => {
    const line = lineOf(event, before, events.slice(i + 1, i + 1 + SOON), by);
    take(before, event);
    if (!line) return [];
    const text = say(language, `progress:${line.words}`, { ...line.with }).trim();
    return [{ seq: event.seq, at: event.at, kind: kindOf(line), text }];
  });
}

/** What happened, by the word for it: of `outcome-set` that is `referred` or `withdrawn`. */
const kindOf = ({ words }: Line): string => words.replace(/\..*$/, '');

function lineOf(event: Recorded, before: Before, after: readonly Recorded[], by: Reader): Line | undefined {
  const fields = fieldsOf(event);
  if (fields.visibility === 'internal' || fields.reached === false) return undefined;
  const telling = TELLINGS[event.kind];
  if (telling) return telling(fields, before, after, by);
  const told = AS_THEY_ARE[event.kind];
  if (!told) return undefined;
  return {
    words: event.kind,
    with: Object.fromEntries(told.map((name) => [name, listed(fields[name], by)])),
  };
}

/** After these the case is with the person they name, or with nobody by name. */
const HANDED = ['accepted', 'assigned', 'reopened'];

/** Takes in what the words for later events depend on. */
function take(before: Before, event: Recorded): void {
  const fields = fieldsOf(event);
  const opened = event.kind === 'opened' ? (fields.obligation as Obligation) : undefined;
  if (event.kind === 'registered') before.applicant = fields.applicant;
  if (HANDED.includes(event.kind)) before.handler = fields.handler;
  if (event.kind === 'outcome-set') before.outcome = fields.outcome as Outcome | null;
  if (event.kind === 'extension-requested') before.extension = fields;
  if (event.kind === 'pledge-accepted') before.pledged = fields.items as string[];
  if (event.kind === 'pledge-fulfilled') {
    const there = fields.items as string[];
    before.pledged = before.pledged.filter((item) => !there.includes(item));
  }
  if (event.kind === 'visit-planned') before.visits.set(fields.visit, String(fields.of));
  if (event.kind === 'proposed' && fields.explanation !== undefined)
    before.referral = { explanation: fields.explanation, unit: (fields.proposal as { unit: string }).unit };
  if (opened?.kind === 'promise') Object.assign(before, { promise: 'open', due: opened.dueAt });
  if (fields.obligation !== 'promise') return;
  if (event.kind === 'moved') before.due = fields.due;
  if (event.kind === 'lapsed') before.promise = 'lapsed';
  if (event.kind === 'settled' || event.kind === 'released') before.promise = 'none';
}

/** What an event opens follows it within a few events. */
const SOON = 3;

function openedNext(kind: string, after: readonly Recorded[]): Obligation | undefined {
  const opened = after.filter((event) => event.kind === 'opened').map((event) => fieldsOf(event).obligation);
  return (opened as Obligation[]).find((obligation) => obligation.kind === kind);
}

const fieldsOf = (event: Recorded): Fields => event as unknown as Fields;
const reasonOf = (stop: unknown): string => (stop as { reason: string }).reason;
const inWords = (moment: unknown, { language }: Reader): string =>
  typeof moment === 'string' ? momentInWords(moment, language) : '';
const listed = (value: unknown, { language }: Reader): unknown =>
  Array.isArray(value) ? value.join(language === 'en' ? ', ' : '、') : (value ?? '');
