import type { Schemas } from '../../api/client';

/** An event as the log gives it, or as a forecast says that it will happen. */
export interface EventLike {
  readonly kind: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A part of a sentence whose words depend on the reader's language, or are looked up. */
export type Word =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'place' | 'person' | 'moment' | 'day' | 'limit' | 'case'; readonly id: string }
  | { readonly is: 'owner'; readonly owner: Schemas['Owner'] }
  /** `keys` are tried in order, as `namespace:key`; what none of them knows is said as it stands. */
  | { readonly is: 'one-of'; readonly keys: readonly string[]; readonly id: string }
  | { readonly is: 'list'; readonly words: readonly Word[] }
  /** Several facts about one thing, by a sentence of the catalogue `events`. */
  | { readonly is: 'said'; readonly key: string; readonly words: Readonly<Record<string, Word>> };

/** What an event says: a sentence of the catalogue `events` with its words, and what else was written down with it. */
export interface Phrase {
  readonly key: string;
  readonly words: Readonly<Record<string, Word>>;
  readonly details: readonly { readonly field: string; readonly word: Word }[];
}

type Reading = (id: string) => Word;
const text: Reading = (id) => ({ is: 'text', text: id });
const place: Reading = (id) => ({ is: 'place', id });
const person: Reading = (id) => ({ is: 'person', id });
const at: Reading = (id) => ({ is: 'moment', id });
const day: Reading = (id) => ({ is: 'day', id });
const limit: Reading = (id) => ({ is: 'limit', id });
const aCase: Reading = (id) => ({ is: 'case', id });
/** A value whose words stand in one of the catalogues named; each ends where the value begins. */
const oneOf =
  (...prefixes: string[]): Reading =>
  (id) => ({ is: 'one-of', keys: prefixes.map((prefix) => prefix + id), id });
const reason = oneOf('events:because-', 'events:stop-', 'obligations:', 'outcomes:');

/** How a field is read, whatever event it stands in. */
const FIELDS: Readonly<Record<string, Reading>> = {
  unit: place,
  lead: place,
  receiver: place,
  filedWith: place,
  units: place,
  members: place,
  handler: person,
  agent: person,
  supervisor: person,
  receivedBy: person,
  approvedBy: person,
  participants: person,
  signedAt: at,
  due: at,
  dueAt: at,
  sendAt: at,
  needBy: day,
  on: day,
  days: limit,
  limit,
  class: oneOf('elements:class-'),
  channel: oneOf('events:by-'),
  stage: oneOf('stages:'),
  outcome: oneOf('outcomes:'),
  obligation: oneOf('obligations:'),
  level: oneOf('levels:'),
  reason,
  because: reason,
  ground: oneOf('events:because-', 'obligations:'),
  about: reason,
  position: oneOf('events:position-'),
  result: oneOf('events:result-'),
  ruling: oneOf('events:ruling-'),
  colour: oneOf('events:colour-'),
  form: oneOf('events:form-'),
  silence: oneOf('events:silence-'),
  track: oneOf('events:track-'),
  obstacle: oneOf('events:obstacle-'),
  cause: oneOf('events:cause-'),
  code: oneOf('events:code-'),
  how: oneOf('events:how-'),
  notice: oneOf('notices:'),
  fields: oneOf('events:particular-'),
  case: aCase,
  into: aCase,
};

/** What the same field means in one kind of event. */
const OF_KIND: Readonly<Record<string, Readonly<Record<string, Reading>>>> = {
  registered: { channel: oneOf('elements:channel-'), ground: text },
  promised: { kind: oneOf('events:promise-') },
  escalated: { from: oneOf('levels:'), to: oneOf('levels:') },
  'stage-changed': { from: oneOf('stages:'), to: oneOf('stages:') },
  'visit-planned': { of: oneOf('events:visit-'), to: place },
  cancelled: { of: oneOf('events:cancelled-'), reason: text },
  rated: { level: text },
  'called-back': { level: text },
  'merged-in': { from: aCase },
  'card-moment': { at },
  'fell-silent': { due: at },
  adopted: { by: oneOf('events:adopted-') },
  'referred-up': { ground: oneOf('events:referred-') },
  'matter-ended': { ground: oneOf('events:referred-') },
  'outcome-set': { reason: text },
};

/** Facts that an event keeps one level down; they are read as if they were its own. */
const INNER: Readonly<Record<string, string>> = {
  'clock-stopped': 'stop',
  promised: 'promise',
  escalated: 'record',
  card: 'card',
  proposed: 'proposal',
  opined: 'opinion',
  adopted: 'adoption',
  opened: 'obligation',
};

/** What is written below the sentence, in this order, where it is not part of the sentence itself. */
const DETAILS = [
  'text',
  'measures',
  'detail',
  'item',
  'question',
  'purpose',
  'receiver',
  'code',
  'explanation',
  'conclusion',
  'reason',
  'ground',
  'clause',
  'evidence',
  'basis',
  'alternatives',
  'remedy',
  'otherBusiness',
  'otherNeeds',
  'otherProblems',
  'diligence',
  'scope',
  'notifiedText',
  'comment',
  'lessons',
  'refusedBy',
  'refusalGround',
  'priorVisits',
  'needBy',
  'greenGround',
  'handler',
  'supervisor',
  'track',
  'obstacle',
  'cause',
  'solution',
  'on',
  'nextWindow',
  'contact',
  'interim',
] as const;
/** Kinds whose details are bookkeeping and say nothing to a reader. */
const WITHOUT_DETAILS = new Set([
  'opened',
  'settled',
  'moved',
  'released',
  'lapsed',
  'warned',
  'promise-changed',
]);

const numbered =
  (key: string): Reading =>
  (id) => ({ is: 'said', key, words: { number: text(id.replace(/\D/g, '')) } });
/** How what a notice is about is read, by its kind; what others are about says nothing. */
const NOTICES: Readonly<Record<string, Reading>> = {
  assigned: reason,
  warning: reason,
  lapsed: reason,
  escalated: reason,
  progress: reason,
  'clock-stopped': reason,
  closed: reason,
  referred: place,
  matter: oneOf('notices:matter-', 'events:because-'),
  card: numbered('card-numbered'),
  rating: numbered('rating-level'),
};

/** An event that is told in another sentence when one of its facts is so. */
const VARIANTS: Readonly<Record<string, (data: Readonly<Record<string, unknown>>) => string>> = {
  contacted: ({ reached }) => (reached ? '' : 'missed'),
  'called-back': ({ reached, level }) => (reached ? (level ? '' : 'unrated') : 'missed'),
  commented: ({ visibility }) => (visibility === 'internal' ? 'internal' : ''),
  acknowledged: ({ deemed }) => (deemed ? 'deemed' : ''),
  'opinion-given': ({ late }) => (late ? 'late' : ''),
  'consult-silent': ({ consent }) => (consent ? 'consent' : ''),
  'guidance-received': ({ favourable }) => (favourable ? '' : 'unfavourable'),
  promised: ({ reopened }) => (reopened ? 'reopened' : ''),
  moved: ({ due }) => (due ? '' : 'stopped'),
  opened: ({ dueAt }) => (dueAt ? '' : 'undated'),
  'outcome-set': ({ outcome }) => (outcome ? '' : 'none'),
  exempted: ({ units }) => (Array.isArray(units) && units.length > 0 ? '' : 'people'),
  proposed: ({ reviewed }) => (reviewed ? 'reviewed' : ''),
  notified: ({ notice, about }) => (about && NOTICES[String(notice)] ? 'about' : ''),
  opined: ({ bySilence }) => (bySilence ? 'silence' : ''),
};

/** What an event says, still without a language. */
export function phraseOf({ kind, data }: EventLike): Phrase {
  const facts = flat(kind, data);
  const variant = VARIANTS[kind]?.(facts);
  const words = Object.entries(facts)
    .filter(([, value]) => isSayable(value))
    .map(([field, value]) => [field, wordOf(kind, field, value, facts)] as const);
  const known = Object.fromEntries(words.filter(([, word]) => word.is !== 'text' || word.text !== ''));
  const details = WITHOUT_DETAILS.has(kind) ? [] : DETAILS.filter((field) => known[field]);
  return {
    key: variant ? `${kind}.${variant}` : kind,
    words: known,
    details: details.map((field) => ({ field, word: known[field]! })),
  };
}

function flat(kind: string, data: EventLike['data']): Readonly<Record<string, unknown>> {
  const inner = INNER[kind];
  const own = inner ? data[inner] : undefined;
  if (!inner || typeof own !== 'object' || own === null) return data;
  const { [inner]: _, ...rest } = data;
  const facts: Record<string, unknown> = { ...rest, ...own };
  if (kind === 'opened') return { ...facts, obligation: facts.kind };
  if (kind === 'proposed') {
    const answers = facts.asked as Record<string, string> | undefined;
    return { ...facts, ...answers, text: facts.result, receiver: facts.unit };
  }
  return facts;
}

const isSayable = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

function wordOf(
  kind: string,
  field: string,
  value: unknown,
  { notice }: Readonly<Record<string, unknown>>,
): Word {
  if (field === 'owner' || (kind === 'notified' && field === 'to'))
    return { is: 'owner', owner: value as Schemas['Owner'] };
  const about = field === 'about' ? NOTICES[String(notice)] : undefined;
  const read = about ?? OF_KIND[kind]?.[field] ?? FIELDS[field] ?? text;
  if (!Array.isArray(value)) return read(textOf(value));
  if (field === 'measures') return { is: 'list', words: value.map(measureWord) };
  return { is: 'list', words: value.map((one) => read(textOf(one))) };
}

/** Who signs for measures must read whom they bind, to what, and by when. */
function measureWord(measure: { unit: string; action: string; limit?: string }): Word {
  const { unit, action, limit: given } = measure;
  const words = { unit: place(unit), action: text(action) };
  if (given === undefined) return { is: 'said', key: 'one-measure', words };
  return { is: 'said', key: 'one-measure.limited', words: { ...words, limit: limit(given) } };
}

/** A member of a list of facts is called by its unit, its name or what it does. */
function textOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return String(value);
  const { unit, name, text: words, action } = (value ?? {}) as Record<string, unknown>;
  const called = [unit, name, words, action].find((one) => typeof one === 'string');
  return typeof called === 'string' ? called : '';
}

/** The people whose names a phrase needs. */
export function peopleIn(phrase: Phrase): string[] {
  const seek = (word: Word): string[] => {
    if (word.is === 'list') return word.words.flatMap(seek);
    if (word.is === 'person') return [word.id];
    return word.is === 'owner' && word.owner.as === 'person' ? [word.owner.id] : [];
  };
  return Object.values(phrase.words).flatMap(seek);
}
