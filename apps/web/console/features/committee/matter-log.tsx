import { Card } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useEventTexts } from '../../elements/event-text';
import { MomentText } from '../../elements/moment-text';
import { PersonName } from '../../elements/names';
import { ProblemNote } from '../../elements/problem-note';
import { useMatterEvents } from './committee-data';

/** What has happened in the matter, the newest first; who was notified is left to the notices themselves. */
export function MatterLog({ no }: { readonly no: string }) {
  const { t } = useTranslation(['committee', 'roles']);
  const { data, error } = useMatterEvents(no);
  const events = useMemo(() => (data ?? []).filter(({ kind }) => kind !== 'notified').reverse(), [data]);
  const tell = useEventTexts(events);
  return (
    <Card size="small" title={<h2>{t('log')}</h2>}>
      <ProblemNote error={error} />
      <ol className="matter-log">
        {events.map((event) => {
          const { sentence, details } = tell(event);
          return (
            <li key={event.seq}>
              <span className="matter-when">
                <MomentText at={event.at} />{' '}
                {event.by === 'system' ? t('system', { ns: 'roles' }) : <PersonName id={event.by} />}
              </span>
              <span>
                {sentence}
                {details.map(({ label, text }) => (
                  <div key={label} className="matter-then">
                    {label} {text}
                  </div>
                ))}
              </span>
            </li>
          );
        })}
      </ol>
    </Card>
  );
}
