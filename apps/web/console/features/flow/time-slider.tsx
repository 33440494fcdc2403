import { Alert, Card, Slider, Typography } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { momentOf, type Moment } from '@domain/calendar/moment';
import type { Schemas } from '../../../api/client';
import { useEventTexts } from '../../elements/event-text';
import { formatMoment, MomentText } from '../../elements/moment-text';
import { MomentPicker } from '../../elements/moment-picker';
import { lastBy, type TimeTravel } from './past';

interface Props {
  readonly events: readonly Schemas['Event'][];
  readonly travel: TimeTravel;
}

/** A slider through time: each step is an event; the page shows the case as it was then. */
export function TimeSlider({ events, travel: { past, go } }: Props) {
  const { t, i18n } = useTranslation('flow');
  const tell = useEventTexts(events);
  const last = events.length - 1;
  const step = past ? events.findIndex(({ seq }) => seq === past.seq) : last;
  const wordsOf = (index: number): string => {
    const event = events[index];
    return event ? tell(event).sentence : '';
  };
  const momentAndWords = (index: number): string =>
    `${formatMoment(events[index]!.at, i18n.language)} · ${wordsOf(index)}`;
  const goTo = (index: number) => {
    const event = events[index];
    go(event && index < last ? { seq: event.seq } : undefined);
  };
  return (
    <Card size="small" className="time-slider" role="region" aria-label={t('travel')}>
      <div className="time-slider-row">
        <Slider
          className="time-slider-track"
          min={0}
          max={last}
          value={step}
          onChange={goTo}
          tooltip={{ formatter: (index) => momentAndWords(index ?? last) }}
          ariaLabelForHandle={t('slider')}
          ariaValueTextFormatterForHandle={momentAndWords}
        />
        <MomentInput key={past?.time} events={events} go={go} value={past?.time} />
      </div>
      {past && <PastNote time={past.time} step={step} of={last + 1} words={wordsOf(step)} />}
    </Card>
  );
}

interface PastNoteProps {
  readonly time: string;
  readonly step: number;
  readonly of: number;
  readonly words: string;
}

/** Nobody may take the past for the present. */
function PastNote({ time, step, of, words }: PastNoteProps) {
  const { t } = useTranslation('flow');
  return (
    <Alert
      type="warning"
      showIcon
      banner
      role="status"
      title={
        <>
          {t('past')} <MomentText at={time} /> · {t('step', { n: step + 1, of })} · {words}
        </>
      }
    />
  );
}

interface MomentInputProps {
  readonly events: Props['events'];
  readonly go: TimeTravel['go'];
  readonly value: string | undefined;
}

/** Any moment of the case's life, chosen or typed; of another one it is said why it cannot be. */
function MomentInput({ events, go, value }: MomentInputProps) {
  const { t, i18n } = useTranslation('flow');
  const id = useId();
  const [outside, setOutside] = useState<Moment>();
  const from = events[0]?.at;
  const choose = (time: Moment | undefined) => {
    const event = time === undefined || time > momentOf(Date.now()) ? undefined : lastBy(events, time);
    setOutside(event ? undefined : time);
    if (event) go({ seq: event.seq, time });
  };
  return (
    <div className="time-slider-moment">
      <MomentPicker
        aria-label={t('moment')}
        aria-describedby={outside && id}
        placeholder={t('moment')}
        status={outside && 'error'}
        allowClear={false}
        value={outside ?? value}
        onChange={choose}
      />
      {outside && from && (
        <Typography.Text id={id} type="danger" role="alert">
          {t('moment-outside', { from: formatMoment(from, i18n.language) })}
        </Typography.Text>
      )}
    </div>
  );
}
