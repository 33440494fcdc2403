import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../../api/client';
import { eventsQuery } from '../../elements/events-query';

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
    ...eventsQuery(entity, no),
    select: (events) => events.filter((event) => event.seq > since && isTelling(event)),
    enabled: now > since,
  });
