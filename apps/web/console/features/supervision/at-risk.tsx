import { Empty } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { capital } from '../../elements/capital';
import { LevelTag } from '../../elements/case-tags';
import { DaysLeft } from '../../elements/days-left';
import { PlaceName, useOwnerNames } from '../../elements/names';
import { PlainTable } from '../../elements/plain-table';
import { ActButton } from './act-button';
import { Panel } from './panel';
import type { Risk } from './supervision-data';

interface Props {
  readonly risks: readonly Risk[];
  readonly busy: boolean;
}

/** What staff owe and is past or about to be: the fewest days left first. It scrolls where the cards would leave the screen. */
export function AtRisk({ risks, busy }: Props) {
  const { t } = useTranslation('supervision');
  const owners = useMemo(() => risks.map(({ obligation }) => obligation.owner), [risks]);
  const nameOf = useOwnerNames(owners);
  const headings = [
    { key: 'left', text: t('left') },
    { key: 'owed', text: t('owed') },
    { key: 'case', text: t('case') },
    { key: 'lead', text: t('lead'), wideOnly: true },
    { key: 'level', text: t('level'), wideOnly: true },
    { key: 'acts', text: t('acts') },
  ];
  return (
    <Panel className="at-risk" title={t('at-risk', { count: risks.length })}>
      {risks.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('none-at-risk')} />
      ) : (
        <PlainTable label={t('at-risk-table')} headings={headings} busy={busy}>
          {risks.map((risk) => (
            <RiskRow
              key={`${risk.case.no}/${risk.obligation.id}`}
              risk={risk}
              owner={nameOf(risk.obligation.owner)}
            />
          ))}
        </PlainTable>
      )}
    </Panel>
  );
}

function RiskRow({ risk, owner }: { readonly risk: Risk; readonly owner: string }) {
  const { t } = useTranslation('obligations');
  const { case: of, obligation, daysLeft } = risk;
  return (
    <tr>
      <td>
        <DaysLeft daysLeft={daysLeft} due={obligation.due} clock="running" overdue={daysLeft < 0} />
      </td>
      <td>
        <strong>{capital(t(obligation.kind))}</strong>
        <div className="second">{owner}</div>
      </td>
      <td>
        <Link to={`/cases/${of.no}`} className="at-risk-title" title={of.title}>
          {of.title}
        </Link>
        <div className="second">{of.no}</div>
      </td>
      <td className="wide-only">
        {of.lead && <PlaceName id={of.lead} />}
        <div className="second">{of.handlerName}</div>
      </td>
      <td className="wide-only">
        <LevelTag level={of.level} />
      </td>
      <td>
        <div className="supervision-acts">
          {of.stage === 'handling' && <ActButton act="urge" no={of.no} />}
          <ActButton act="issueCard" no={of.no} />
        </div>
      </td>
    </tr>
  );
}
