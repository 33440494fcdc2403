import { addDays, dateOf, type LocalDate, type Moment } from '@domain/calendar/moment';
import { addressOf, type Search } from '../../elements/case-list';
import type { View } from './view';

/** Natural days since registration, the newest first. */
export const AGES = ['0-3', '4-7', '8-15', '16-30', '31+'] as const;
export type Age = (typeof AGES)[number];

/** The list of the cases registered in the view's time, below its place, narrowed further. */
export const casesOf = ({ from, to, under }: View, filter: Search = {}): string =>
  addressOf('all', { registeredFrom: from, registeredTo: to, under, ...filter });

/** The list of the cases told a result in a time, whenever registered: all, or those on time or late. */
export const casesTold = ({ from, to, under }: View, onTime?: boolean): string =>
  addressOf('all', { toldFrom: from, toldTo: to, under, onTime: onTime?.toString() });

/** The list of the cases of a stage that have been open for so many days at a moment, whenever registered. */
export function casesOfAge({ under }: View, stage: string, age: Age, asOf: Moment): string {
  const today = dateOf(asOf);
  const [least, most] = age === '31+' ? [31, undefined] : (age.split('-').map(Number) as [number, number]);
  return addressOf('all', {
    stages: stage,
    registeredFrom: most === undefined ? undefined : addDays(today, -most),
    registeredTo: addDays(today, -least),
    under,
  });
}

/** The list of the cases that are open now, whenever registered, as the picture of their ages counts them. */
export const casesOpen = ({ under }: View): string =>
  addressOf('all', { stages: 'triage,handling,followUp', under });

/** The list of the cases that are overdue now, whenever registered. */
export const casesOverdue = ({ under }: Pick<View, 'under'>): string => addressOf('overdue', { under });

/** The days of a week, named by its Monday, that lie in the view's time, and whether those are all of them. */
export function weekWithin({ from, to }: View, monday: LocalDate) {
  const sunday = addDays(monday, 6);
  const first = monday < from ? from : monday;
  const last = sunday > to ? to : sunday;
  return { from: first, to: last, whole: first === monday && last === sunday };
}
