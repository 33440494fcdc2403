import { Button, Empty } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { capital } from '../../elements/capital';
import { LevelTag } from '../../elements/case-tags';
import { DaysLeft } from '../../elements/days-left';
import { Loading } from '../../elements/loading';
import { PlaceName, useOwnerNames } from '../../elements/names';
import { PlainTable } from '../../elements/plain-table';
import { ProblemNote } from '../../elements/problem-note';
import { ActButton } from './act-button';
import { useAct } from './acts';
import { Panel } from './panel';
import { useRisks, type Risk, type Supervised } from './supervision-data';

interface Props {
  readonly of: Supervised;
  /** How much there is in all. */
  readonly total: number;
}

/** What staff owe and is past or about to be: the fewest days left first. It scrolls where the cards would leave the screen. */
export function AtRisk({ of, total }: Props) {
  const { t } = useTranslation('supervision');
  const pages = useRisks(of);
  const risks = useMemo(() => pages.data?.pages.flatMap(({ items }) => items) ?? [], [pages.data]);
  return (
    <Panel className="at-risk" title={t('at-risk', { count: total })}>
      <ProblemNote error={pages.error} />
      {pages.isPending && <Loading as="lines" />}
      {pages.data && risks.length === 0 && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('none-at-risk')} />
      )}
      {risks.length > 0 && <Risks risks={risks} busy={pages.isPlaceholderData} />}
      {pages.hasNextPage && <More pages={pages} listed={risks.length} total={total} />}
    </Panel>
  );
}

interface MoreProps {
  readonly pages: ReturnType<typeof useRisks>;
  readonly listed: number;
  readonly total: number;
}

/** How much of it all is listed, and the way to the rest. */
function More({ pages: { fetchNextPage, isFetchingNextPage }, listed, total }: MoreProps) {
  const { t } = useTranslation('supervision');
  return (
    <div className="at-risk-more">
      <span role="status">{t('some-listed', { total, listed })}</span>
      <Button size="small" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
        {t('list-more')}
      </Button>
    </div>
  );
}

function Risks({ risks, busy }: { readonly risks: readonly Risk[]; readonly busy: boolean }) {
  const { t } = useTranslation('supervision');
  const owners = useMemo(() => risks.map(({ obligation }) => obligation.owner), [risks]);
  const nameOf = useOwnerNames(owners);
  const [urges, issues] = [useAct('urge'), useAct('issueCard')];
  const acts = urges !== undefined || issues !== undefined;
  const headings = [
    { key: 'left', text: t('left') },
    { key: 'owed', text: t('owed') },
    { key: 'case', text: t('case') },
    { key: 'lead', text: t('lead'), wideOnly: true },
    { key: 'level', text: t('level'), wideOnly: true },
    ...(acts ? [{ key: 'acts', text: t('acts') }] : []),
  ];
  return (
    <PlainTable label={t('at-risk-table')} headings={headings} busy={busy}>
      {risks.map((risk) => (
        <RiskRow
          key={`${risk.case.no}/${risk.obligation.id}`}
          risk={risk}
          owner={nameOf(risk.obligation.owner)}
          acts={acts}
        />
      ))}
    </PlainTable>
  );
}

interface RowProps {
  readonly risk: Risk;
  readonly owner: string;
  /** Whether one who looks may act on any. */
  readonly acts: boolean;
}

function RiskRow({ risk, owner, acts }: RowProps) {
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
      {acts && (
        <td>
          <div className="supervision-acts">
            {of.stage === 'handling' && <ActButton act="urge" no={of.no} />}
            <ActButton act="issueCard" no={of.no} />
          </div>
        </td>
      )}
    </tr>
  );
}
