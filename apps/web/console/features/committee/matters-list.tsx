import { Button, Card, Empty, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { capital } from '../../elements/capital';
import { Loading } from '../../elements/loading';
import { $api } from '../../../api/client';
import { MomentText } from '../../elements/moment-text';
import { PlaceName, usePlaceName } from '../../elements/names';
import { ProblemNote } from '../../elements/problem-note';
import { useCaller, type MatterLine } from './committee-data';

const PAGE = 20;

/** Matters that are open, with what each waits for; then those that have ended. */
export function MattersList() {
  const { t } = useTranslation('committee');
  return (
    <>
      <Section open title={t('open')} none={t('none-open')} />
      <Section title={t('ended')} none={t('none-ended')} />
    </>
  );
}

interface SectionProps {
  readonly open?: boolean;
  readonly title: string;
  readonly none: string;
}

function Section({ open = false, title, none }: SectionProps) {
  const { t } = useTranslation('committee');
  const [shown, setShown] = useState(PAGE);
  const { data, error, isPending } = $api.useQuery('get', '/api/matters', {
    params: { query: { open: open ? 'true' : 'false', limit: shown } },
  });
  return (
    <Card size="small" title={<h2>{title}</h2>} className="matters">
      <ProblemNote error={error} />
      {isPending && <Loading />}
      {data?.items.length === 0 && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={none} />}
      <ul className="matter-list">
        {data?.items.map((line) => (
          <Line key={line.no} line={line} />
        ))}
      </ul>
      {data?.next && shown < 200 && <Button onClick={() => setShown(200)}>{t('more')}</Button>}
    </Card>
  );
}

function Line({ line }: { readonly line: MatterLine }) {
  const { t } = useTranslation(['committee', 'stages']);
  const { no, agenda, stage, calledAt, endedAt, cases, hall, referredUp, waits } = line;
  return (
    <li className="matters-line">
      <Link to={`/matters/${no}`}>{agenda ?? <Unnamed of={no} />}</Link>
      <Tag color={endedAt ? 'default' : 'blue'}>{capital(t(stage, { ns: 'stages' }))}</Tag>
      <span className="matter-then">
        <PlaceName id={hall} />
        {t('middle')}
        {t('case-count', { count: cases.length })}
        {t('middle')}
        <MomentText at={endedAt ?? calledAt} />
        {referredUp && t('because', { ground: t(`events:referred-${referredUp}`) })}
      </span>
      {waits && <Waiting {...waits} />}
    </li>
  );
}

/** Before it is convened a matter has no name of its own: it is known by the case that called it. */
function Unnamed({ of: matter }: { readonly of: string }) {
  const { t } = useTranslation('committee');
  const { no, title } = useCaller(matter);
  return (
    <>
      {t('no-agenda')}
      {t('colon')}
      {title && `${title} `}
      {no}
    </>
  );
}

/** What an open matter waits for, and by when. */
function Waiting({ step, units, due }: NonNullable<MatterLine['waits']>) {
  const { t } = useTranslation('committee');
  const nameOf = usePlaceName();
  const of = units.length > 0 ? units.map(nameOf).join(t('comma')) : t('secretary');
  return (
    <span>
      <strong>{t('waits', { step: t(`step-${step}`), of })}</strong>{' '}
      {due && (
        <>
          {t('by')} <MomentText at={due} />
        </>
      )}
    </span>
  );
}
