import type { CalendarDay } from '@domain/calendar/calendar';
import { addDays, isLocalDate } from '@domain/calendar/moment';

/** What a line of a notice says, or that it says nothing. */
export interface NoticeLines {
  readonly days: readonly CalendarDay[];
  /** The numbers of the lines that cannot be read, counted from 1. */
  readonly unread: readonly number[];
}

/** A day or from~to, a word for off or on, a name. */
const LINE = /^(\d{4}-\d{2}-\d{2})(?:\s*[~\uff5e\u81f3]\s*(\d{4}-\d{2}-\d{2}))?\s+(\S+)\s+(\S.*)$/;
/** No holiday is longer; a slip of the pen is. */
const LONGEST = 31;

/**
 * Reads a notice as it is pasted: a day or a span of days a line, whether off or on, and its name. `words` says which
 * words mean that a day is off.
 */
export function readNotice(text: string, words: Readonly<Record<string, boolean>>): NoticeLines {
  const days: CalendarDay[] = [];
  const unread: number[] = [];
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '') return;
    const read = readLine(line.trim(), words);
    if (read) days.push(...read);
    else unread.push(i + 1);
  });
  return { days, unread };
}

function readLine(line: string, words: Readonly<Record<string, boolean>>): CalendarDay[] | undefined {
  const [, from, to = from, word = '', name = ''] = LINE.exec(line) ?? [];
  const off = words[word];
  if (!isLocalDate(from) || !isLocalDate(to) || off === undefined || to < from) return undefined;
  const days: CalendarDay[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) {
    if (days.length === LONGEST) return undefined;
    days.push({ date, off, name: name.trim() });
  }
  return days;
}
