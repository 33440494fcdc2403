import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { eventsQuery } from '../../elements/events-query';
import { askedOf, decides } from './asked';
import { EventLines } from './event-lines';

interface Props {
  readonly entity: 'case' | 'matter';
  readonly no: string;
  readonly command: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** What somebody asked, in front of the form with which another decides about it: nobody decides unread. */
export function AskedNote({ entity, no, command, payload }: Props) {
  const { t } = useTranslation('actions');
  const { data = [] } = useQuery({ ...eventsQuery(entity, no), enabled: decides(command) });
  const asked = askedOf(command, payload, data);
  if (asked.length === 0) return null;
  return (
    <section className="action-asked" aria-label={t('asked')}>
      <strong>{t('asked')}</strong>
      <EventLines events={asked} whole />
    </section>
  );
}
