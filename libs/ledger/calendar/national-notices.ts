import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CalendarDay } from '@domain/calendar/calendar';
import type { CalendarRepository } from './calendar.repository';

interface YearFile {
  readonly holidays: Readonly<Record<string, string>>;
  readonly workdays: Readonly<Record<string, string>>;
}

const SOURCE = 'chinese-days';
const BY = 'system';
const FIRST_YEAR = 2019;
const nameOf = (label: string): string => label.split(',')[1] ?? label;

/** The State Council's yearly notices as the data files of the package `chinese-days` carry them, by year. */
export function nationalNotices(): Map<number, CalendarDay[]> {
  const folder = join(dirname(require.resolve('chinese-days/package.json')), 'dist', 'years');
  const years = readdirSync(folder).flatMap((file) => /^(\d{4})\.json$/.exec(file)?.[1] ?? []);
  return new Map(
    years
      .map(Number)
      .filter((year) => year >= FIRST_YEAR)
      .map((year) => [year, daysOf(join(folder, `${year}.json`))]),
  );
}

/**
 * Publishes the notices that came with this release, each once: one that has been corrected since by an imported notice
 * does not come back.
 */
export async function publishBuiltInNotices(calendars: CalendarRepository): Promise<void> {
  for (const [year, days] of nationalNotices())
    await calendars.publishNotice({ year, days, source: SOURCE }, BY);
}

function daysOf(file: string): CalendarDay[] {
  const { holidays, workdays } = JSON.parse(readFileSync(file, 'utf8')) as YearFile;
  const days = (record: Readonly<Record<string, string>>, off: boolean) =>
    Object.entries(record).map(([date, label]) => ({ date, off, name: nameOf(label) }));
  return [...days(holidays, true), ...days(workdays, false)];
}
