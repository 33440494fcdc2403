import { queryOptions } from '@tanstack/react-query';
import { api, type Schemas } from '../../api/client';

type Entity = 'case' | 'matter';
type Event = Schemas['Event'];

/** For what is fetched ahead, or shown in a line elsewhere: the audit says so. */
export const UNOPENED = { unopened: 'true' } as const;

const PAGE = 200;

/** The whole log of a case or matter, the oldest first. Its key is as those of `$api`, so that live updates find it. */
export const eventsQuery = (entity: Entity, no: string) =>
  queryOptions({
    queryKey: ['get', `/api/${entity}s/{no}/events`, { params: { path: { no } } }],
    queryFn: () => readEvents(entity, no),
  });

/** The same of a case that nobody has opened yet. */
export const unopenedEventsQuery = (no: string) => ({
  ...eventsQuery('case', no),
  queryFn: () => readEvents('case', no, UNOPENED),
});

async function readEvents(
  entity: Entity,
  no: string,
  asked: Partial<typeof UNOPENED> = {},
): Promise<Event[]> {
  const events: Event[] = [];
  let after: string | undefined;
  do {
    const params = { path: { no }, query: { limit: PAGE, after } };
    const { data } =
      entity === 'case'
        ? await api.GET('/api/cases/{no}/events', {
            params: { ...params, query: { ...params.query, ...asked } },
          })
        : await api.GET('/api/matters/{no}/events', { params });
    events.push(...(data?.items ?? []));
    after = data?.next ?? undefined;
  } while (after !== undefined);
  return events;
}
