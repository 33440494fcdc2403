import { useQueries } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../api/client';

export type Place = Schemas['Place'];
export type Owner = Schemas['Owner'];

const KEEP_MS = 5 * 60_000;
/** So many are asked for at once. */
const MOST_IDS = 200;
/** Stands for a name that is being asked for. */
const UNKNOWN_YET = '…';
/** Who acts without being a member of staff. */
const NOBODY: ReadonlySet<string> = new Set(['system', 'applicant']);

const useOrganisation = () => $api.useQuery('get', '/api/organisation', {}, { staleTime: KEEP_MS });

/** Every place of the organisation, by id. */
export function usePlaces(): ReadonlyMap<string, Place> {
  const { data } = useOrganisation();
  return useMemo(() => new Map(data?.items.map((place) => [place.id, place])), [data]);
}

/** The name of a region, hall or unit in the reader's language; its id where it has none. The same function until names change. */
export function usePlaceName(): (id: string) => string {
  const { i18n } = useTranslation();
  const places = usePlaces();
  const { isPending } = useOrganisation();
  const { language } = i18n;
  return useCallback(
    (id) => {
      const place = places.get(id);
      const name = (language === 'en' ? place?.nameEn : place?.name) ?? place?.name;
      return name ?? (isPending ? UNKNOWN_YET : id);
    },
    [places, isPending, language],
  );
}

export function PlaceName({ id }: { readonly id: string }) {
  return <>{usePlaceName()(id)}</>;
}

/** The names of these people; an id stands for itself while its name is unknown. */
export function usePeopleNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const wanted = [...new Set(ids)].filter((id) => !NOBODY.has(id)).sort();
  const pages = wanted.flatMap((_, i) => (i % MOST_IDS === 0 ? [wanted.slice(i, i + MOST_IDS)] : []));
  const found = useQueries({
    queries: pages.map((page) =>
      $api.queryOptions(
        'get',
        '/api/people',
        { params: { query: { ids: page.join(','), limit: MOST_IDS } } },
        { staleTime: KEEP_MS },
      ),
    ),
    combine: (results) => results.map(({ data, isPending }) => ({ items: data?.items, isPending })),
  });
  const key = wanted.join();
  return useMemo(() => {
    const isPending = found.some((page) => page.isPending);
    const names = new Map(isPending ? key.split(',').map((id) => [id, UNKNOWN_YET]) : []);
    for (const { items } of found) for (const { id, name } of items ?? []) names.set(id, name);
    return names;
  }, [found, key]);
}

/** The name of a member of staff. */
export function PersonName({ id }: { readonly id: string }) {
  return <>{usePeopleNames([id]).get(id) ?? id}</>;
}

/** How owners are called, all of them asked for at once. */
export function useOwnerNames(owners: readonly Owner[]): (owner: Owner) => string {
  const { t } = useTranslation('roles');
  const placeName = usePlaceName();
  const people = usePeopleNames(owners.filter(({ as }) => as === 'person').map(({ id }) => id));
  return ({ as, id }) => {
    if (as === 'unit') return placeName(id);
    return as === 'person' ? (people.get(id) ?? id) : t(id);
  };
}

/** Who owes something, or is told: a role, a person, a unit, the applicant, or the system itself. */
export function OwnerName({ owner }: { readonly owner: Owner }) {
  const { t } = useTranslation('roles');
  if (owner.as === 'unit') return <PlaceName id={owner.id} />;
  if (owner.as === 'person') return <PersonName id={owner.id} />;
  return <>{t(owner.id)}</>;
}
