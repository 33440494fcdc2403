import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { EventLines } from './event-lines';
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
  const { t } = useTranslation('actions');
  const { data: events = NONE } = useEventsSince({ entity, no, since, now });
  return (
    <Alert
      type="warning"
      showIcon
      role="status"
      title={t('changed-title')}
      description={
        <>
          <EventLines events={events} />
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
