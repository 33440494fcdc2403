import type { Moment } from '@domain/calendar/moment';
import type { CalendarPort } from './calendar.port';
import type { MessengerPort } from './messenger.port';
import type { OpenEntitiesPort } from './open-entities.port';
import { eachOf } from './pages';

export type CalendarActivities = ReturnType<typeof calendarActivities>;

interface Ports {
  readonly entities: OpenEntitiesPort;
  readonly calendars: CalendarPort;
  readonly messenger: MessengerPort;
}

/** Tells every open case and matter of a new calendar, with its hall's own days (K8). Told again, it acts once. */
export const calendarActivities = ({ entities, calendars, messenger }: Ports) => ({
  tellCalendar: async ({ version, sentAt }: { version: string; sentAt: Moment }) => {
    let told = 0;
    for await (const { entity, no } of eachOf((page) => entities.listOpen(page))) {
      const calendar = await calendars.calendarFor({ entity, no }, version);
      // Local days of another hall: nothing changes here.
      if (calendar.version !== version) continue;
      const delivered = await messenger.tell({
        to: entity === 'case' ? { case: no } : { matter: no },
        id: `calendar-${version}`,
        from: 'calendar',
        name: 'calendar-changed',
        body: { calendar },
        sentAt,
        basis: { at: sentAt },
      });
      if (delivered) told += 1;
    }
    return { told };
  },
});
