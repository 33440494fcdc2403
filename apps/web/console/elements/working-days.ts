import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Calendar, CalendarDay } from '@domain/calendar/calendar';
import { yearOf, type LocalDate } from '@domain/calendar/moment';
import { $api, type Schemas } from '../../api/client';

const KEEP_MS = 5 * 60_000;

type Of = Pick<Schemas['Case'], 'hall' | 'policy'>;

/**
 * The working days of a case's hall by the case's policy in all years from one day to another, to count by; undefined
 * until they are known.
 */
export function useCaseCalendar({ hall, policy }: Of, from: LocalDate, to: LocalDate): Calendar | undefined {
  const query = { hall, policy: `${policy.profile}@${policy.version}` };
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, i) => yearOf(from) + i);
  const found = useQueries({
    queries: years.map((year) =>
      $api.queryOptions(
        'get',
        '/api/calendar/{year}',
        { params: { path: { year }, query } },
        { staleTime: KEEP_MS },
      ),
    ),
    combine: (results) => results.map(({ data }) => data),
  });
  return useMemo(() => {
    const known = found.filter((year) => year !== undefined);
    return known.length === years.length && known.length > 0 ? calendarOf(known) : undefined;
  }, [found, years.length]);
}

const calendarOf = (years: readonly Schemas['CalendarYear'][]): Calendar => ({
  version: years[years.length - 1]!.version,
  published: years.filter(({ published }) => published).map(({ year }) => year),
  days: byDate(years.flatMap(({ notice }) => notice)),
  overlay: byDate(years.flatMap(({ local }) => local)),
});

const byDate = (days: readonly CalendarDay[]): Record<LocalDate, CalendarDay> =>
  Object.fromEntries(days.map((day) => [day.date, day]));
