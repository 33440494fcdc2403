import { Card, Tag } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { capital } from '../../elements/capital';
import { MomentText } from '../../elements/moment-text';
import { PlaceName } from '../../elements/names';
import { CaseTitle } from './case-title';
import { useCaller, type Matter } from './committee-data';
import { StepsPicture } from './steps-picture';

/** What the matter is, which case called it and why, and where it stands. */
export function MatterBand({ matter, others }: { readonly matter: Matter; readonly others: ReactNode }) {
  const { t } = useTranslation(['committee', 'stages']);
  const { no, agenda, stage, hall, calledAt, endedAt, referredUp } = matter;
  return (
    <Card size="small">
      <div className="matter-title">
        <h1>{agenda ?? t('no-agenda')}</h1>
        <Tag color={endedAt ? 'default' : 'blue'}>{capital(t(stage, { ns: 'stages' }))}</Tag>
        <span>{no}</span>
        {others}
      </div>
      <dl className="matter-facts">
        <dt>{t('hall')}</dt>
        <dd>
          <PlaceName id={hall} />
        </dd>
        <dt>{t('called-at')}</dt>
        <dd>
          <MomentText at={calledAt} />
        </dd>
        <dt>{t('called-by')}</dt>
        <dd>
          <CalledBy matter={matter} />
        </dd>
        {endedAt && (
          <>
            <dt>{t('ended-at')}</dt>
            <dd>
              <MomentText at={endedAt} />
              {referredUp && t('because', { ground: t(`events:referred-${referredUp}`) })}
            </dd>
          </>
        )}
      </dl>
      <StepsPicture matter={matter} />
    </Card>
  );
}

/** The case that called it, and the reason of its escalation. */
function CalledBy({ matter: { no } }: { readonly matter: Matter }) {
  const { t } = useTranslation(['committee', 'events']);
  const { no: number, title, open, reason } = useCaller(no);
  if (!title) return <>{number}</>;
  return (
    <>
      <CaseTitle of={{ no: number, title, open: open === true }} />
      {reason && t('because', { ground: t(`because-${reason}`, { ns: 'events' }) })}
    </>
  );
}
