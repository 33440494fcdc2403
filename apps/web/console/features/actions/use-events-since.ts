import { useQuery } from '@tanstack/react-query';
import { api, type Schemas } from '../../../api/client';

interface Since {
  readonly entity: 'case' | 'matter';
  readonly no: string;
  readonly since: number;
  readonly now: number;
}
type Event = Schemas['Event'];

/** Notices follow from what was done; what was done is what somebody wants to know. */
const isTelling = ({ kind }: Event): boolean => kind !== 'notified';

/** What was recorded of a case or matter after a version, in order. */
export const useEventsSince = ({ entity, no, since, now }: Since) =>
  useQuery({
    queryKey: ['events since', entity, no, since, now],
    queryFn: async () => (await allEvents(entity, no)).filter(({ seq }) => seq > since).filter(isTelling),
    enabled: now > since,
  });

async function allEvents(entity: 'case' | 'matter', no: string): Promise<Event[]> {
  const events: Event[] = [];
  for (let after: string | null | undefined; after !== null;) {
    const params = { path: { no }, query: { limit: 200, ...(after && { after }) } };
    const { data } =
      entity === 'case'
        ? await api.GET('/api/cases/{no}/events', { params })
        : await api.GET('/api/matters/{no}/events', { params });
    events.push(...(data?.items ?? []));
    after = data?.next ?? null;
  }
  return events;
}
