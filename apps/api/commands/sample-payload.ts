import type { CaseState } from '@domain/case/state';
import type { LocalDate } from '@domain/calendar/moment';
import type { Actor } from '@domain/kernel/actor';
import type { Facts } from '@domain/kernel/command';
import type { EntityState } from '@domain/kernel/mechanism';
import type { IdKind, NamedKind, Shape } from '@domain/kernel/shape';

/** What samples are made of: what is there to be named, and who would name it. */
export interface Surroundings {
  readonly actor: Actor;
  readonly today: LocalDate;
  readonly ids: Readonly<Record<IdKind, readonly string[]>>;
  readonly names: Readonly<Record<NamedKind, readonly string[]>>;
  readonly unit: string;
}

const NO_NAMES = { material: [], pledge: [] };
const NO_IDS = { visit: [], consult: [], measure: [], guidance: [], certificate: [], risk: [], card: [] };

export function surroundingsOf(state: EntityState, actor: Actor, today: LocalDate): Surroundings {
  const unit = actor.unit ?? (state as CaseState).lead ?? 'unit';
  if (!('visits' in state)) return { actor, today, ids: NO_IDS, names: NO_NAMES, unit };
  const { visits, consults, measures, guidances, certificates, risks, cards } = state as CaseState;
  const keys = (slice: object): string[] => Object.keys(slice).reverse();
  const ids = {
    visit: keys(visits),
    consult: keys(consults),
    measure: keys(measures),
    guidance: keys(guidances),
    certificate: keys(certificates),
    risk: keys(risks),
    card: cards.map(({ id }) => id).reverse(),
  };
  return { actor, today, ids, names: namesIn(state as CaseState), unit };
}

/** What is missing; what is there already where nothing is, so that the engine says why it takes no more. */
function namesIn({ materials, pledge }: CaseState): Surroundings['names'] {
  const missing = materials.filter(({ provided }) => !provided);
  const promised = pledge?.items ?? [];
  const open = promised.filter(({ fulfilled }) => !fulfilled);
  return {
    material: (missing.length > 0 ? missing : materials).map(({ item }) => item),
    pledge: (open.length > 0 ? open : promised).map(({ name }) => name),
  };
}

/** Samples name only what these facts know. */
export const factsFor = ({ actor, unit }: Surroundings): Facts => ({
  units: [unit],
  people: { [actor.id]: { roles: actor.roles, unit: actor.unit } },
  cases: {},
});

/** A payload that could be given, and the choices in it: values among fixed ones, and ids that exist. */
export interface Sample {
  readonly payload: unknown;
  readonly choices: Readonly<Record<string, unknown>>;
}

/**
 * Payloads of a command with the optional fields left out, so that what it would do can be tried before anything is
 * filled in: one with the first of every choice, then one for each other value of each choice.
 */
export function samplesOf(shape: Shape, around: Surroundings): Sample[] {
  if (shape.is !== 'map') return [];
  const fields = Object.entries(shape.fields).filter(([, field]) => field.is !== 'optional');
  const values = new Map(fields.map(([name, field]) => [name, valuesOf(field, around)]));
  if ([...values.values()].some((choices) => choices.length === 0)) return [];
  const least = Object.fromEntries([...values].map(([name, [first]]) => [name, first]));
  const others = [...values].flatMap(([name, [, ...more]]) =>
    more.map((value) => ({ ...least, [name]: value })),
  );
  const chosen = fields.flatMap(([name, field]) => (isChoice(field) ? [name] : []));
  return [least, ...others].map((payload) => ({
    payload,
    choices: Object.fromEntries(chosen.map((name) => [name, payload[name]])),
  }));
}

const isChoice = (shape: Shape): boolean => ['one-of', 'flag', 'id'].includes(shape.is);

function valuesOf(shape: Shape, around: Surroundings): unknown[] {
  switch (shape.is) {
    case 'map':
      return samplesOf(shape, around)
        .slice(0, 1)
        .map(({ payload }) => payload);
    case 'list':
      return listsOf(shape.item, around);
    case 'own-code':
      return valuesOf(shape.shape, around);
    case 'one-of':
      return [...shape.values];
    case 'flag':
      return [true, false];
    case 'id':
      return [...around.ids[shape.of]];
    default:
      return [sampleOf(shape, around)];
  }
}

/** A list of one; of what the case holds all that is missing, and one of them where there are several. */
function listsOf(item: Shape, around: Surroundings): unknown[] {
  const names = item.is === 'text' && item.of ? around.names[item.of] : [];
  if (names.length > 1) return [names, names.slice(0, 1)];
  return names.length > 0
    ? [names]
    : valuesOf(item, around)
        .slice(0, 1)
        .map((one) => [one]);
}

function sampleOf(shape: Shape, { actor, today, unit }: Surroundings): unknown {
  switch (shape.is) {
    case 'integer':
      return shape.min;
    case 'policy-version':
      return 1;
    case 'date':
      return today;
    case 'moment':
      return `${today}T09:00+08:00`;
    case 'limit':
      return '1wd';
    case 'unit':
    case 'unit-or-applicant':
      return unit;
    case 'person':
      return actor.id;
    default:
      return 'sample';
  }
}
