import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Calendar, CalendarDay } from '@domain/calendar/calendar';
import { yearOf, type LocalDate } from '@domain/calendar/moment';
import { $api, type Schemas } from '../../api/client';

type Of = Pick<Schemas['CaseAt'], 'hall' | 'policy' | 'calendar'>;

/**
 * The working days by which a case as it is shown counts, in its versions of policy and calendar, in all years from one
 * day to another; undefined until they are known. Without a case none are asked for.
 */
export function useCaseCalendar(of: Of | undefined, from: LocalDate, to: LocalDate): Calendar | undefined {
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, i) => yearOf(from) + i);
  const found = useQueries({
    queries: of ? years.map((year) => yearQuery(of, year)) : [],
    combine: (results) => results.map(({ data }) => data),
  });
  return useMemo(() => {
    const known = found.filter((year) => year !== undefined);
    return known.length === years.length && known.length > 0 ? joined(known) : undefined;
  }, [found, years.length]);
}

const yearQuery = (of: Of, year: number) =>
  $api.queryOptions(
    'get',
    '/api/calendar/{year}',
    { params: { path: { year }, query: calendarOf(of) } },
    // A version never changes.
    { staleTime: Infinity },
  );

/** What is asked of a hall's days for a case: the calendar it goes by, not the newest. */
const calendarOf = ({ hall, policy, calendar }: Of) => ({
  hall,
  policy: `${policy.profile}@${policy.version}`,
  version: calendar,
});

const joined = (years: readonly Schemas['CalendarYear'][]): Calendar => ({
  version: years[years.length - 1]!.version,
  published: years.filter(({ published }) => published).map(({ year }) => year),
  days: byDate(years.flatMap(({ notice }) => notice)),
  overlay: byDate(years.flatMap(({ local }) => local)),
});

const byDate = (days: readonly CalendarDay[]): Record<LocalDate, CalendarDay> =>
  Object.fromEntries(days.map((day) => [day.date, day]));
