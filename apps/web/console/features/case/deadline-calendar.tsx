import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalDate } from '@domain/calendar/moment';
import type { Schemas } from '../../../api/client';
import { formatMoment } from '../../elements/moment-text';
import { useDayName } from '../../elements/day-names';
import { countedDays, monthsBetween, type CountedDay, type MonthGrid } from './month-grid';

const WEEKDAYS = [
  '2024-01-01',
  '2024-01-02',
  '2024-01-03',
  '2024-01-04',
  '2024-01-05',
  '2024-01-06',
  '2024-01-07',
];
const noon = (day: LocalDate): Date => new Date(`${day}T12:00+08:00`);

/** The months of a limit: each day with its number where it is counted, and why not where it is not. */
export function DeadlineCalendar({ of }: { readonly of: Schemas['Derivation'] }) {
  const { t } = useTranslation('case');
  const days = useMemo(() => countedDays(of), [of]);
  const dates = [...days.keys()].sort();
  if (dates.length === 0) return <p>{t('no-days')}</p>;
  return (
    <>
      {monthsBetween(dates[0]!, dates[dates.length - 1]!).map((grid) => (
        <Month key={grid.month} grid={grid} days={days} />
      ))}
      <References days={[...days.values()]} />
    </>
  );
}

/** On what the hall's own days rest. */
function References({ days }: { readonly days: readonly CountedDay[] }) {
  const { t, i18n } = useTranslation('case');
  const nameOf = useDayName();
  const local = days.filter(({ reference }) => reference);
  if (local.length === 0) return null;
  return (
    <>
      <h3>{t('local-days')}</h3>
      <ul>
        {local.map(({ date, name, reference }) => (
          <li key={date}>
            {formatMoment(`${date}T12:00+08:00`, i18n.language, false)} {nameOf(name)} · {reference}
          </li>
        ))}
      </ul>
    </>
  );
}

interface MonthProps {
  readonly grid: MonthGrid;
  readonly days: ReadonlyMap<LocalDate, CountedDay>;
}

function Month({ grid, days }: MonthProps) {
  const { i18n } = useTranslation();
  const inWords = (options: Intl.DateTimeFormatOptions, day: LocalDate) =>
    new Intl.DateTimeFormat(i18n.language, { timeZone: 'Asia/Shanghai', ...options }).format(noon(day));
  return (
    <table className="month">
      <caption>{inWords({ year: 'numeric', month: 'long' }, `${grid.month}-01`)}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((day) => (
            <th key={day} scope="col">
              {inWords({ weekday: 'short' }, day)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {grid.weeks.map((week) => (
          <tr key={week.find((day) => day !== null)}>
            {week.map((day, i) => (day ? <Day key={day} day={day} of={days.get(day)} /> : <td key={i} />))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day, of }: { readonly day: LocalDate; readonly of: CountedDay | undefined }) {
  const { t } = useTranslation('case');
  const nameOf = useDayName();
  const number = Number(day.slice(8));
  if (!of) return <td>{number}</td>;
  const look = of.counted !== null ? 'month-counted' : 'month-skipped';
  return (
    <td className={`${look}${of.isDue ? ' month-due' : ''}`}>
      {number}
      <span>{wordsFor(of, t, nameOf)}</span>
      {of.isDue && <strong>{t('day-due')}</strong>}
    </td>
  );
}

function wordsFor(
  of: CountedDay,
  t: (key: string, values?: Record<string, unknown>) => string,
  nameOf: (name: string | undefined) => string,
): string {
  const why = nameOf(of.name) || t(`day-${of.because}`);
  if (of.counted !== null) {
    const nth = t(of.role === 'extension' ? 'day-nth-extension' : 'day-nth', { n: of.counted });
    return of.because === 'weekday' || of.because === 'natural' ? nth : `${nth} ${why}`;
  }
  return of.minutes === undefined ? why : t('day-minutes', { count: of.minutes });
}
