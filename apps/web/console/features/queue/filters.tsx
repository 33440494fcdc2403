import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Input, Select } from 'antd';
import dayjs from 'dayjs';
// The names of days and months; which are shown follows the language of the page.
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClear } from '../../elements/use-clear';
import { RangePicker } from '../../elements/date-picker';
import { api, type Schemas } from '../../../api/client';
import type { Filter, Search } from '../../elements/case-list';
import { usePlaceName, usePlaces } from '../../elements/names';

export interface FilterProps {
  /** What is filtered, for those who do not see the column above. */
  readonly label: string;
  readonly search: Search;
  readonly narrow: (change: Search, typing?: boolean) => void;
}
interface FieldProps extends FilterProps {
  readonly field: Filter;
}
interface Option {
  readonly value: string;
  readonly label: string;
}

/** A list follows the typing after so long a rest. */
const TYPING_MS = 250;

/** Calls with the value once it has rested. */
function useRested(value: string, act: (value: string) => void, ms = TYPING_MS): void {
  const rested = useEffectEvent(act);
  useEffect(() => {
    const timer = setTimeout(() => rested(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
}

/** Part of a text. */
export function TextFilter({ field, label, search, narrow }: FieldProps) {
  const { t } = useTranslation('queue');
  const clear = useClear();
  const given = search[field] ?? '';
  const [typed, setTyped] = useState(given);
  const [known, setKnown] = useState(given);
  if (known !== given) {
    // The address changed under it: the back button, a saved search.
    setKnown(given);
    if (typed.trim() !== given) setTyped(given);
  }
  useRested(typed, (value) => {
    if (value.trim() !== given) narrow({ [field]: value.trim() || undefined }, given !== '');
  });
  return (
    <Input
      size="small"
      allowClear={clear}
      aria-label={label}
      placeholder={t('any')}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
      data-filter={field}
    />
  );
}

/** Any of several values. */
export function ChoicesFilter({
  field,
  label,
  search,
  narrow,
  options,
}: FieldProps & { readonly options: readonly Option[] }) {
  const { t } = useTranslation('queue');
  const clear = useClear();
  return (
    <Select
      mode="multiple"
      size="small"
      allowClear={clear}
      className="queue-filter"
      aria-label={label}
      placeholder={t('any')}
      maxTagCount={0}
      maxTagPlaceholder={(chosen) =>
        options
          .filter(({ value }) => chosen.some((one) => one.value === value))
          .map((one) => one.label)
          .join(' ')
      }
      popupMatchSelectWidth={false}
      optionFilterProp="label"
      value={search[field]?.split(',') ?? []}
      options={[...options]}
      onChange={(values) => narrow({ [field]: values.join() || undefined })}
    />
  );
}

/** One value of several. */
export function ChoiceFilter({
  field,
  label,
  search,
  narrow,
  options,
}: FieldProps & { readonly options: readonly Option[] }) {
  const { t } = useTranslation('queue');
  const clear = useClear();
  return (
    <Select
      size="small"
      allowClear={clear}
      showSearch={{ optionFilterProp: 'label' }}
      className="queue-filter"
      aria-label={label}
      placeholder={t('any')}
      popupMatchSelectWidth={false}
      value={search[field]}
      options={[...options]}
      onChange={(value?: string) => narrow({ [field]: value })}
    />
  );
}

/** Places of a kind: halls, or units. */
export function usePlaceOptions(kind: Schemas['Place']['kind']): Option[] {
  const places = usePlaces();
  const nameOf = usePlaceName();
  return [...places.values()]
    .filter((place) => place.kind === kind && place.active)
    .map(({ id }) => ({ value: id, label: nameOf(id) }));
}

export function HallsFilter(props: FilterProps) {
  return <ChoicesFilter {...props} field="halls" options={usePlaceOptions('hall')} />;
}

export function LeadFilter(props: FilterProps) {
  return <ChoiceFilter {...props} field="lead" options={usePlaceOptions('unit')} />;
}

/** Who may be in charge of a case: the handlers of a unit, or all. */
export function useHandlers(under?: string): { options: Option[]; loading: boolean } {
  const { data, hasNextPage, fetchNextPage, isFetching } = useInfiniteQuery({
    queryKey: ['get', '/api/people', { params: { query: { role: 'handler', under } } }, 'pages'],
    queryFn: async ({ pageParam: after, signal }) => {
      const query = { role: 'handler' as const, under, limit: 200, after };
      return (await api.GET('/api/people', { params: { query }, signal })).data!;
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    staleTime: 5 * 60_000,
    meta: { live: 'own' },
  });
  useEffect(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  const options = useMemo(
    () => data?.pages.flatMap(({ items }) => items.map(({ id, name }) => ({ value: id, label: name }))) ?? [],
    [data],
  );
  return { options, loading: isFetching };
}

export function HandlerFilter(props: FilterProps) {
  return <ChoiceFilter {...props} field="handler" options={useHandlers(props.search.lead).options} />;
}

const SHORTEST = 2;

/** An applicant of a case in sight, found by name or telephone; the address carries an id, never a name. */
export function ApplicantFilter({ label, search, narrow, shown }: FilterProps & { readonly shown?: string }) {
  const { t } = useTranslation('queue');
  const clear = useClear();
  const [typed, setTyped] = useState('');
  const [text, setText] = useState('');
  useRested(typed, setText);
  const { data, isFetching } = useQuery({
    queryKey: ['post', '/api/applicants/search', { text }],
    queryFn: async () => (await api.POST('/api/applicants/search', { body: { text } })).data!,
    enabled: text.trim().length >= SHORTEST,
    retry: false,
    meta: { live: 'own' },
  });
  const chosen = search.applicant;
  const found =
    data?.items.map(({ id, name, phone }) => ({
      value: id,
      label: [name, phone].filter(Boolean).join(' '),
    })) ?? [];
  const known = !chosen || found.some(({ value }) => value === chosen);
  return (
    <Select
      size="small"
      allowClear={clear}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      className="queue-filter"
      aria-label={label}
      placeholder={t('any')}
      popupMatchSelectWidth={false}
      loading={isFetching}
      notFoundContent={t(typed.trim().length < SHORTEST ? 'applicant-type' : 'applicant-none')}
      value={chosen}
      options={known ? found : [{ value: chosen, label: shown ?? t('applicant-chosen') }, ...found]}
      onChange={(applicant?: string) => narrow({ applicant })}
    />
  );
}

const DATE = 'YYYY-MM-DD';

/** From one day to another, both included. */
export function RegisteredFilter({ label, search, narrow }: FilterProps) {
  const { t } = useTranslation('queue');
  const { registeredFrom: from, registeredTo: to } = search;
  return (
    <RangePicker
      size="small"
      className="queue-filter"
      aria-label={label}
      placeholder={[t('from'), t('to')]}
      format="M-D"
      allowEmpty={[true, true]}
      separator={null}
      value={[from ? dayjs(from) : null, to ? dayjs(to) : null]}
      onChange={(days) =>
        narrow({ registeredFrom: days?.[0]?.format(DATE), registeredTo: days?.[1]?.format(DATE) })
      }
    />
  );
}

/** Past its moment, or with something that falls due soon. */
export function DueFilter({ label, search, narrow }: FilterProps) {
  const { t } = useTranslation('queue');
  const clear = useClear();
  const within = ['1wd', '3wd', '5wd'].map((limit) => ({
    value: limit,
    label: t('due-within', { count: parseInt(limit) }),
  }));
  return (
    <Select
      size="small"
      allowClear={clear}
      className="queue-filter"
      aria-label={label}
      placeholder={t('any')}
      popupMatchSelectWidth={false}
      value={search.overdue ? 'overdue' : search.lapsingWithin}
      options={[{ value: 'overdue', label: t('overdue') }, ...within]}
      onChange={(value?: string) =>
        narrow({
          overdue: value === 'overdue' ? 'true' : undefined,
          lapsingWithin: value === 'overdue' ? undefined : value,
        })
      }
    />
  );
}
