import { useTranslation } from 'react-i18next';

/** The zone of every moment of the product, whatever the zone of the reader's machine. */
const ZONE = 'Asia/Shanghai';

/**
 * A moment in the reader's language: `9月14日 周一 17:30`; of another year with that in place of the weekday, so that it
 * takes no more room; with both when the year is asked for.
 */
export function formatMoment(at: string, language: string, withTime = true, withYear = false): string {
  const date = new Date(at);
  const otherYear = yearOf(date) !== yearOf(new Date());
  return formatOf(language, {
    time: withTime,
    year: withYear || otherYear,
    weekday: withYear || !otherYear,
  }).format(date);
}

/** Making a format takes longer than a row of a list has time for: each is made once. */
const formats = new Map<string, Intl.DateTimeFormat>();

interface Parts {
  readonly time: boolean;
  readonly year: boolean;
  readonly weekday: boolean;
}

function formatOf(language: string, { time, year, weekday }: Parts): Intl.DateTimeFormat {
  const key = [language, time, year, weekday].join();
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(language, {
    ...(year ? { year: 'numeric' } : {}),
    month: 'short',
    day: 'numeric',
    ...(weekday ? { weekday: 'short' } : {}),
    ...(time ? { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } : {}),
    timeZone: ZONE,
  });
  formats.set(key, made);
  return made;
}

const years = new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: ZONE });
const yearOf = (date: Date): string => years.format(date);

interface Props {
  readonly at: string;
  readonly time?: boolean;
  /** Always with the year: on paper, which is read in other years too. */
  readonly year?: boolean;
}

/** A moment (`2026-09-14T17:30+08:00`), shown in words, kept for machines. */
export function MomentText({ at, time = true, year = false }: Props) {
  const { i18n } = useTranslation();
  return <time dateTime={at}>{formatMoment(at, i18n.language, time, year)}</time>;
}
