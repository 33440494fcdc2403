import { keepPreviousData } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { addDays, dateOf, isLocalDate, yearOf, type LocalDate } from '@domain/calendar/moment';
import { $api, type Schemas } from '../../../api/client';
import { useAddress } from '../../elements/address';
import { useNow } from '../../elements/now';
import { COUNTED, useCounting } from '../../shell/counting';

export type Statistics = Schemas['Statistics'];

/** A time, both days included. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}
/** What the dashboard shows: what was registered and answered in a time, below a place; without one, all that one sees. */
export interface View extends Period {
  readonly under?: string;
}

/** Times that one looks at often, in their order. */
export const PRESETS = ['weeks-4', 'weeks-12', 'weeks-26', 'year'] as const;
export type Preset = (typeof PRESETS)[number];
const USUAL: Preset = 'weeks-12';
const DAYS = { 'weeks-4': 28, 'weeks-12': 84, 'weeks-26': 182 };

/** The period that a preset means today: whole weeks back from this day, or the year so far. */
export function periodOf(preset: Preset, today: LocalDate): Period {
  if (preset === 'year') return { from: `${yearOf(today)}-01-01`, to: today };
  return { from: addDays(today, 1 - DAYS[preset]), to: today };
}

export interface DashboardView {
  readonly view: View;
  readonly today: LocalDate;
  /** Where the dashboard shows something else. */
  readonly addressOf: (change: Partial<View>) => string;
  /** The days of a period change together. */
  readonly go: (change: Partial<View>) => void;
}

/** What the address asks for; twelve weeks of all that one sees when it does not say. */
export function useView(): DashboardView {
  const [params, change] = useAddress();
  const today = dateOf(useNow());
  const view = useMemo(() => viewOf(params, today), [params, today]);
  const addressOf = useCallback(
    (next: Partial<View>) => `/dashboard?${paramsOf({ ...view, ...next }).toString()}`,
    [view],
  );
  return { view, today, addressOf, go: change };
}

function viewOf(params: URLSearchParams, today: LocalDate): View {
  const [from, to] = [params.get('from'), params.get('to')];
  const named = isLocalDate(from) && isLocalDate(to) && from <= to;
  return { ...(named ? { from, to } : periodOf(USUAL, today)), under: params.get('under') ?? undefined };
}

const paramsOf = ({ from, to, under }: View): URLSearchParams =>
  new URLSearchParams({ from, to, ...(under ? { under } : {}) });

/** The figures of what is shown, kept up to date; while others are fetched, those shown before. */
export function useStatistics({ from, to, under }: View) {
  const found = $api.useQuery(
    'get',
    '/api/statistics',
    { params: { query: { from, to, ...(under ? { under } : {}) } } },
    { placeholderData: keepPreviousData, meta: COUNTED },
  );
  useCounting(found.refetch);
  return found;
}
