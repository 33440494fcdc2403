import type { CaseState } from '@domain/case/state';
import type { IdKind, NamedKind } from '@domain/kernel/shape';
import type { Schemas } from '../../api/client';
import type { ShownCard } from '../elements/card-state';
import type { TakenIds } from './form-value';

/** What each mechanism holds about a case, as far as forms offer it for choice. */
export type CaseFacts = Pick<
  CaseState,
  'visits' | 'consults' | 'measures' | 'guidances' | 'certificates' | 'risks' | 'materials' | 'pledge'
> & { readonly cards: readonly ShownCard[] };

/** The case or matter a form is about. */
export interface FormSubject {
  readonly entity: 'case' | 'matter';
  readonly no: string;
  readonly hall: string;
  /** Of a case only. */
  readonly facts?: CaseFacts;
  readonly obligations?: readonly Pick<Schemas['Obligation'], 'kind' | 'ref'>[];
  readonly lead?: string | null;
  readonly handler?: string | null;
  readonly level?: string;
  readonly stage?: string;
  readonly policy?: { readonly profile: string; readonly version: number };
  /** The version of the calendar it goes by. */
  readonly calendar?: string;
  /** The due moment of the promise, where one is open and runs. */
  readonly due?: string | null;
}

/** Something of the case that a command may be about. */
export interface Choice {
  readonly id: string;
  /** What it is, in the words of whoever made it. */
  readonly text: string;
  /** The unit it concerns. */
  readonly unit?: string;
  /** The card that it is. */
  readonly card?: ShownCard;
  /** It still waits for something; what does not is offered last. */
  readonly open: boolean;
  /** Its number among those of its kind, from 1. */
  readonly number: number;
}

/** Everything of a kind that a command can name, what is open first. */
export function choicesOf(of: IdKind, facts: CaseFacts | undefined): Choice[] {
  if (!facts) return [];
  const all = LISTED[of](facts).map((choice, i) => ({ ...choice, number: i + 1 }));
  return all.sort((a, b) => Number(b.open) - Number(a.open));
}

type Listed = Omit<Choice, 'number'>;
const entries = <T>(things: Readonly<Record<string, T>>, of: (thing: T) => Omit<Listed, 'id'>): Listed[] =>
  Object.entries(things).map(([id, thing]) => ({ id, ...of(thing) }));

const LISTED: Readonly<Record<IdKind, (facts: CaseFacts) => Listed[]>> = {
  visit: ({ visits }) =>
    entries(visits, ({ purpose, to, result, cancelled }) => ({
      text: purpose,
      unit: to === 'applicant' ? undefined : to,
      open: result === undefined && !cancelled,
    })),
  consult: ({ consults }) =>
    entries(consults, ({ question, lead, open }) => ({ text: question, unit: lead, open })),
  measure: ({ measures }) =>
    entries(measures, ({ action, unit, state }) => ({ text: action, unit, open: state === 'open' })),
  guidance: ({ guidances }) =>
    entries(guidances, ({ question, unit, state }) => ({
      text: question,
      unit,
      open: state === 'open' || state === 'unanswered',
    })),
  certificate: ({ certificates }) =>
    entries(certificates, ({ risk, filedWith }) => ({ text: risk, unit: filedWith, open: true })),
  risk: ({ risks }) => entries(risks, ({ text, shielded }) => ({ text, open: !shielded })),
  card: ({ cards }) =>
    cards.map((card) => {
      const { id, unit, ground: text, withdrawn, answered, appealUntil } = card;
      return { id, text, unit, card, open: !withdrawn && (!answered || appealUntil !== undefined) };
    }),
};

/** The ids that are taken, by kind. */
export function takenIds(facts: CaseFacts | undefined): TakenIds {
  const kinds = Object.keys(LISTED) as IdKind[];
  return Object.fromEntries(kinds.map((of) => [of, choicesOf(of, facts).map(({ id }) => id)]));
}

/** What was asked for or pledged and is not there yet. */
export function missingOf(of: NamedKind, facts: CaseFacts | undefined): string[] {
  if (of === 'material')
    return (facts?.materials ?? []).filter(({ provided }) => !provided).map(({ item }) => item);
  return (facts?.pledge?.items ?? []).filter(({ fulfilled }) => !fulfilled).map(({ name }) => name);
}
