import { Card, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { capital } from '../../elements/capital';
import { MomentText } from '../../elements/moment-text';
import { PlaceName } from '../../elements/names';
import { ProblemNote } from '../../elements/problem-note';
import { CaseTitle } from './case-title';
import { useAttachedCases, type AttachedCase, type Matter } from './committee-data';

/** The cases that wait for the matter, those that left it, and what became of its measures in each. */
export function AttachedCases({ matter }: { readonly matter: Matter }) {
  const { t } = useTranslation('committee');
  const { data, error } = useAttachedCases(matter.no);
  return (
    <Card size="small" title={<h2>{t('cases', { count: matter.cases.length })}</h2>}>
      <ProblemNote error={error} />
      <ul className="matter-list">
        {(data ?? []).map((one) => (
          <Attached key={one.no} of={one} hasLeft={matter.detached.includes(one.no)} />
        ))}
      </ul>
    </Card>
  );
}

function Attached({ of, hasLeft }: { readonly of: AttachedCase; readonly hasLeft: boolean }) {
  const { t } = useTranslation(['committee', 'stages']);
  const { no, detail, stage, due, overdue, measures } = of;
  return (
    <li>
      <CaseTitle of={of} /> <span>{no}</span> <Tag>{capital(t(stage, { ns: 'stages' }))}</Tag>
      {hasLeft && <Tag>{t('detached')}</Tag>}
      {overdue && <Tag color="error">{t('overdue')}</Tag>}
      {due && (
        <span>
          {t('due')} <MomentText at={due} />
        </span>
      )}
      {detail && <div className="matter-said">{detail}</div>}
      {measures.length > 0 && (
        <ul className="matter-measures" aria-label={t('measures')}>
          {measures.map(({ id, action, unit, state }) => (
            <li key={id}>
              <PlaceName id={unit} />
              {t('colon')}
              {action} <Tag>{t(`measure-${state}`)}</Tag>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
