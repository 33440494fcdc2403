import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';
import { EventSentence } from '../../elements/event-sentence';
import { useEventTexts } from '../../elements/event-text';
import { MomentText } from '../../elements/moment-text';
import { PersonName } from '../../elements/names';

interface Props {
  readonly events: readonly Schemas['Event'][];
  /** With what was written down beside it. */
  readonly whole?: boolean;
}

/** What was recorded, a line each: when, by whom, and what. */
export function EventLines({ events, whole = false }: Props) {
  const { t } = useTranslation(['actions', 'roles']);
  const tell = useEventTexts(events);
  return (
    <ul className="effect-lines">
      {events.map((event) => {
        const { sentence, details } = tell(event);
        return (
          <li key={event.seq}>
            <MomentText at={event.at} />
            <div>
              {event.by === 'system' ? t('system', { ns: 'roles' }) : <PersonName id={event.by} />}
              {t('colon')}
              <EventSentence text={{ sentence, details: whole ? details : [] }} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
