import { Card, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { capital } from '../../elements/capital';
import { MomentText } from '../../elements/moment-text';
import { PlaceName } from '../../elements/names';
import { useAttachedCase, type Matter } from './committee-data';

/** The cases that wait for the matter, those that left it, and what became of its measures in each. */
export function AttachedCases({ matter }: { readonly matter: Matter }) {
  const { t } = useTranslation('committee');
  return (
    <Card size="small" title={<h2>{t('cases', { count: matter.cases.length })}</h2>}>
      <ul className="matter-list">
        {matter.cases.map((no) => (
          <Attached key={no} no={no} matter={matter} />
        ))}
      </ul>
    </Card>
  );
}

interface AttachedProps {
  readonly no: string;
  readonly matter: Matter;
}

function Attached({ no, matter }: AttachedProps) {
  const { t } = useTranslation(['committee', 'stages', 'levels']);
  const data = useAttachedCase(matter, no);
  const measures = Object.entries(data?.facts.measures ?? {}).filter(([, { from }]) => from === matter.no);
  return (
    <li>
      {data && <Link to={`/cases/${no}`}>{data.title}</Link>} <span>{no}</span>{' '}
      {data && <Tag>{capital(t(data.stage, { ns: 'stages' }))}</Tag>}
      {matter.detached.includes(no) && <Tag>{t('detached')}</Tag>}
      {data?.due && (
        <span>
          {t('due')} <MomentText at={data.due} />
        </span>
      )}
      {measures.length > 0 && (
        <ul className="matter-measures" aria-label={t('measures')}>
          {measures.map(([id, { action, unit, state }]) => (
            <li key={id}>
              <PlaceName id={String(unit)} />
              {t('colon')}
              {String(action)} <Tag>{t(`measure-${String(state)}`)}</Tag>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
