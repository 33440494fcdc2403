import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Calendar } from '@domain/calendar/calendar';
import { formatMoment } from '../../../elements/moment-text';
import { useDayName } from '../../../elements/day-names';
import { monthsOf, type Month, type YearDay } from './year-days';
import './calendar.css';

/** What is marked, by a letter as well as by colour. */
const MARKS = ['holiday', 'new-year', 'makeup', 'local'] as const;
const isMarked = (reason: string): boolean => (MARKS as readonly string[]).includes(reason);

/** A year as twelve months: weekends, holidays, made-up working days, and a hall's own days. */
export function YearPicture({ calendar, year }: { readonly calendar: Calendar; readonly year: number }) {
  const { t } = useTranslation('calendar');
  return (
    <>
      <ul className="year-legend">
        {(['weekday', 'weekend', 'holiday', 'makeup', 'local'] as const).map((reason) => (
          <li key={reason}>
            <span className={`year-day year-${reason}`}>{isMarked(reason) ? t(`mark-${reason}`) : null}</span>
            {t(`reason-${reason}`)}
          </li>
        ))}
      </ul>
      <div className="year">
        {monthsOf(calendar, year).map((month) => (
          <MonthTable key={month.month} month={month} />
        ))}
      </div>
    </>
  );
}

function MonthTable({ month: { month, weeks } }: { readonly month: Month }) {
  const { t, i18n } = useTranslation('calendar');
  const name = new Intl.DateTimeFormat(i18n.language, { month: 'long', timeZone: 'UTC' }).format(
    new Date(`${month}-01`),
  );
  return (
    <table className="year-month">
      <caption>{name}</caption>
      <thead>
        <tr>
          {[1, 2, 3, 4, 5, 6, 0].map((day) => (
            <th key={day} scope="col">
              {t(`weekday-${day}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, i) => (
          <tr key={i}>
            {week.map((day, j) => (
              <td key={day?.date ?? j}>{day && <Day day={day} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day }: { readonly day: YearDay }) {
  const { t, i18n } = useTranslation('calendar');
  const nameOf = useDayName();
  const reason = day.reason === 'new-year' ? 'holiday' : day.reason;
  const cell = (
    <span className={`year-day year-${reason}${day.off ? ' year-off' : ''}`}>
      {Number(day.date.slice(-2))}
      {isMarked(day.reason) && <small>{t(`mark-${reason}`)}</small>}
    </span>
  );
  if (!isMarked(day.reason)) return cell;
  const words = [nameOf(day.name), t(`reason-${reason}`), t(day.off ? 'off' : 'on')]
    .filter(Boolean)
    .join(' · ');
  return (
    <Tooltip title={`${formatMoment(`${day.date}T00:00+08:00`, i18n.language, false)} ${words}`}>
      {cell}
    </Tooltip>
  );
}
