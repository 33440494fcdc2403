import { Popover } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { dateOf, type Moment } from '@domain/calendar/moment';
import { countingRules } from '@domain/policy/policy';
import { MomentText } from '../../elements/moment-text';
import { OwnerName, PlaceName } from '../../elements/names';
import { usePolicy } from '../../elements/policy';
import { useCaseCalendar } from '../../elements/working-days';
import type { CaseAt, CaseEvent } from './case-data';
import {
  keyOf,
  minutesOfDay,
  stretchesOf,
  totalsOf,
  type HallTime,
  type Stretch,
  type Total,
} from './holding-time';

const HOUR = 60;
/** The shortest stretch is still wide enough to be seen and reached. */
const LEAST_SHARE = 0.02;
/** Shares add up to more than one, so that the band is always full. */
const WHOLE = 100;

interface Props {
  readonly of: CaseAt;
  readonly events: readonly CaseEvent[];
  readonly now: Moment;
}

/** 时间带: from registration until it closed or until now, a colour for each who held the case, with what each took. */
export function HoldingBand({ of, events, now }: Props) {
  const { t } = useTranslation('case');
  const time = useHallTime(of, now);
  const stretches = useMemo(() => (time ? stretchesOf(events, now, time) : []), [events, now, time]);
  if (!time || stretches.length === 0) return null;
  const all = stretches.reduce((sum, { minutes }) => sum + minutes, 0);
  const totals = totalsOf(stretches);
  const looks = new Map(totals.map((total) => [total.key, lookOf(total)]));
  return (
    <section aria-label={t('who-held')} className="holding">
      <ol className="holding-band">
        {stretches.map((stretch) => (
          <Part
            key={stretch.from}
            of={stretch}
            look={looks.get(keyOf(stretch.holder))!}
            share={Math.max(stretch.minutes / (all || 1), LEAST_SHARE)}
            time={time}
          />
        ))}
      </ol>
      <ul className="holding-legend">
        <li>{t('who-held')}</li>
        {totals.map(({ key, holder, minutes }) => (
          <li key={key}>
            <span className={`holding-sign ${looks.get(key)}`} aria-hidden />
            {holder.owner?.as === 'unit' ? (
              <PlaceName id={holder.owner.id} />
            ) : (
              t(`holder-${holder.kind}`)
            )}{' '}
            <Duration minutes={minutes} time={time} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A colour for the kind of holder, a shade or pattern of it for each of the kind. */
const lookOf = ({ holder, shade }: Total): string => `holding-${holder.kind} holding-shade-${shade}`;

interface PartProps {
  readonly of: Stretch;
  readonly look: string;
  readonly share: number;
  readonly time: HallTime;
}

function Part({ of: { holder, from, to, minutes, stopped }, look, share, time }: PartProps) {
  const { t } = useTranslation('case');
  const whose = (
    <>
      {t(`holder-${holder.kind}`)}
      {holder.owner && holder.owner.as !== 'applicant' && (
        <>
          {' · '}
          <OwnerName owner={holder.owner} />
        </>
      )}
    </>
  );
  return (
    <li style={{ flexGrow: share * WHOLE }}>
      <Popover
        trigger={['hover', 'focus']}
        title={whose}
        content={
          <>
            <MomentText at={from} /> – {to ? <MomentText at={to} /> : t('until-now')}
            <br />
            <Duration minutes={minutes} time={time} />
            {stopped && ` · ${t('clock-stopped')}`}
          </>
        }
      >
        <button type="button" className={`holding-part ${look}`}>
          {whose}{' '}
          <span className="holding-time">
            <Duration minutes={minutes} time={time} />
          </span>
        </button>
      </Popover>
    </li>
  );
}

/** Time in working days, or in hours where it is less than one. */
function Duration({ minutes, time }: { readonly minutes: number; readonly time: HallTime }) {
  const { t } = useTranslation('case');
  const days = minutes / minutesOfDay(time.hours);
  if (days >= 1) return <>{t('working-days', { count: inTenths(days) })}</>;
  if (minutes >= HOUR) return <>{t('working-hours', { count: inTenths(minutes / HOUR) })}</>;
  return <>{t('minutes', { count: minutes })}</>;
}

const inTenths = (amount: number): number => Math.round(amount * 10) / 10;

function useHallTime(of: CaseAt, now: Moment): HallTime | undefined {
  const calendar = useCaseCalendar(of, dateOf(of.registeredAt), dateOf(now));
  const policy = usePolicy(of.policy);
  return useMemo(
    () => (calendar && policy ? { calendar, hours: countingRules(policy).hours } : undefined),
    [calendar, policy],
  );
}
