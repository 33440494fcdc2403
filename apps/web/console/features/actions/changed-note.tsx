import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useEventTexts } from '../../elements/event-text';
import { MomentText } from '../../elements/moment-text';
import { PersonName } from '../../elements/names';
import { useEventsSince } from './use-events-since';

interface Changed {
  readonly entity: 'case' | 'matter';
  readonly no: string;
  readonly since: number;
  readonly now: number;
  readonly onSeen: () => void;
}

const NONE: readonly [] = [];

/** The case is not as it was when the form was opened: says what others did meanwhile. Nothing typed is lost. */
export function ChangedNote({ entity, no, since, now, onSeen }: Changed) {
  const { t } = useTranslation(['actions', 'roles']);
  const { data: events = NONE } = useEventsSince({ entity, no, since, now });
  const tell = useEventTexts(events);
  return (
    <Alert
      type="warning"
      showIcon
      role="status"
      title={t('changed-title')}
      description={
        <>
          <ul className="effect-lines">
            {events.map((event) => (
              <li key={event.seq}>
                <MomentText at={event.at} />
                <span>
                  {event.by === 'system' ? t('system', { ns: 'roles' }) : <PersonName id={event.by} />}
                  {t('colon')}
                  {tell(event).sentence}
                </span>
              </li>
            ))}
          </ul>
          <p>{t('changed-kept')}</p>
        </>
      }
      action={
        <Button size="small" onClick={onSeen}>
          {t('changed-seen')}
        </Button>
      }
    />
  );
}
