import { PauseCircleOutlined, QuestionCircleOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Moment } from '@domain/calendar/moment';
import { MomentText } from '../../elements/moment-text';
import { SOON } from '../../elements/soon';
import type { CaseAt } from './case-data';
import type { Countdown } from './countdown';

interface Props {
  readonly of: CaseAt;
  readonly count: Countdown;
  /** Opens the derivation of the due moment. */
  readonly onWhy?: () => void;
}

/** The promise's clock, big: working days left, the day itself, or since when and why it stands still. */
export function BigClock({ of, count, onWhy }: Props) {
  const { t } = useTranslation('case');
  return (
    <section className="case-clock" aria-label={t('clock')}>
      {of.clock === 'stopped' ? <Stopped of={of} /> : <Running of={of} count={count} />}
      {onWhy && (
        <Button icon={<QuestionCircleOutlined />} onClick={onWhy}>
          {t(of.clock === 'running' ? 'why' : 'why-others')}
        </Button>
      )}
    </section>
  );
}

function Running({ of, count }: Pick<Props, 'of' | 'count'>) {
  const { t } = useTranslation('case');
  if (of.clock === 'off' || of.due === null) return <span>{t('clock-off')}</span>;
  const days = count(of.due) ?? undefined;
  return (
    <>
      <span className={`case-clock-number case-clock-${urgencyOf(days)}`} aria-hidden>
        {days === undefined ? '' : Math.abs(days)}
      </span>
      <div>
        <strong>{days !== undefined && t(wordFor(days), { count: Math.abs(days) })}</strong>{' '}
        {of.provisional && <Tag>{t('provisional')}</Tag>}
        <div>
          {t('promised-by')} <MomentText at={of.due} />
        </div>
      </div>
    </>
  );
}

const wordFor = (days: number): string => (days < 0 ? 'days-over' : days === 0 ? 'days-today' : 'days-left');

function urgencyOf(days: number | undefined): string {
  if (days === undefined || days > SOON) return 'success';
  return days < 0 ? 'error' : 'warning';
}

function Stopped({ of }: Pick<Props, 'of'>) {
  const { t } = useTranslation('case');
  const stops = of.facts.stops as { from: Moment; to?: Moment; reason: string; until?: Moment }[];
  const open = stops.filter(({ to }) => to === undefined);
  const since = open.reduce<Moment | undefined>(
    (first, { from }) => (first && first < from ? first : from),
    undefined,
  );
  const reasons = open.map(({ reason }) => t(`events:stop-${reason}`)).join(t('events:list-separator'));
  const until = open.find((stop) => stop.until)?.until;
  return (
    <>
      <PauseCircleOutlined className="case-clock-number case-clock-stopped" aria-hidden />
      <div>
        <strong>{t('clock-stopped')}</strong>
        <div>
          {since && (
            <>
              <MomentText at={since} /> {t('since')}
            </>
          )}
          {reasons && ` · ${reasons}`}
        </div>
        {until && (
          <div>
            {t('stopped-until')} <MomentText at={until} />
          </div>
        )}
      </div>
    </>
  );
}
