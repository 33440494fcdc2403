import { useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { capital } from '../../../elements/capital';
import { api } from '../../../../api/client';
import { PlaceName } from '../../../elements/names';
import type { Case, CaseAt, CaseEvent } from '../case-data';
import { factsOf } from './facts';
import { mattersIn } from './matters';
import { Panel, Rows } from './panel';

const KEEP_MS = 5 * 60_000;
const SHORTEST = 2;

interface LinksProps {
  readonly of: CaseAt;
  readonly events: readonly CaseEvent[];
}

/** 议题, 转送 and 结果: what the case is tied to elsewhere. */
export function LinksPanel({ of, events }: LinksProps) {
  const { t } = useTranslation('case');
  const { referredTo, proposal } = factsOf(of);
  const matters = mattersIn(events);
  if (matters.length === 0 && !referredTo && !proposal && !of.solution) return null;
  return (
    <Panel of="links">
      <ul className="plain">
        {matters.map(({ no, how }) => (
          <li key={no}>
            {t('matter')} <Link to={`/matters/${no}`}>{no}</Link> {how && <Tag>{t(`events:how-${how}`)}</Tag>}
          </li>
        ))}
        {referredTo && (
          <li>
            {t('referred-to')} <PlaceName id={referredTo} />
          </li>
        )}
        {proposal && (
          <li>
            {t('proposal')} {t(`outcomes:${proposal.outcome}`)}
          </li>
        )}
        {of.solution && (
          <li>
            {capital(t('events:detail-solution'))} {of.solution}
          </li>
        )}
      </ul>
    </Panel>
  );
}

/** 相似办件: open ones about the same. */
export function SimilarPanel({ of }: { readonly of: Case }) {
  const { t } = useTranslation('case');
  const { data } = useQuery({
    queryKey: ['similar', of.title],
    staleTime: KEEP_MS,
    meta: { live: 'own' },
    enabled: of.title.trim().length >= SHORTEST,
    queryFn: async () => (await api.POST('/api/cases/similar', { body: { title: of.title } })).data,
  });
  const others = (data?.similar ?? []).filter(({ no }) => no !== of.no);
  if (others.length === 0) return null;
  const rows = others.map(({ no, title, hall, stage }) => ({
    key: no,
    cells: [
      <span key="no">
        <Link to={`/cases/${no}`}>{title}</Link>
        <div className="second">{no}</div>
      </span>,
      <PlaceName key="hall" id={hall} />,
      capital(t(`stages:${stage}`)),
    ],
  }));
  return (
    <Panel of="similar">
      <Rows of="similar" columns={['title', 'hall', 'stage']} rows={rows} />
    </Panel>
  );
}
