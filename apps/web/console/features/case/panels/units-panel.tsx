import { StarFilled } from '@ant-design/icons';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { PlaceName } from '../../../elements/names';
import type { CaseAt, Obligation } from '../case-data';
import type { Countdown } from '../countdown';
import { OwedClock } from '../countdown';
import { factsOf } from './facts';
import { Panel, Rows } from './panel';

interface Props {
  readonly of: CaseAt;
  readonly count: Countdown;
}

/** 承办单位: every unit that has to do with the case, the lead marked, each with its own clocks. */
export function UnitsPanel({ of, count }: Props) {
  const { dispatches, scores } = factsOf(of);
  const owing = new Map<string, Obligation[]>();
  for (const obligation of of.obligations) {
    if (obligation.owner.as !== 'unit') continue;
    owing.set(obligation.owner.id, [...(owing.get(obligation.owner.id) ?? []), obligation]);
  }
  const units = new Set([
    ...(of.lead ? [of.lead] : []),
    ...Object.keys(dispatches),
    ...owing.keys(),
    ...Object.keys(scores),
  ]);
  if (units.size === 0) return null;
  const rows = [...units].map((unit) => ({
    key: unit,
    cells: [
      <Unit key="unit" id={unit} of={of} />,
      <Clocks key="clocks" owed={owing.get(unit) ?? []} count={count} />,
      scores[unit] ?? '',
    ],
  }));
  return (
    <Panel of="units">
      <Rows of="units" columns={['unit', 'owes', 'points']} rows={rows} />
    </Panel>
  );
}

function Unit({ id, of }: { readonly id: string; readonly of: CaseAt }) {
  const { t } = useTranslation('case');
  const { dispatches, exempt, urgings } = factsOf(of);
  const dispatch = dispatches[id];
  return (
    <>
      <PlaceName id={id} />{' '}
      {id === of.lead && (
        <Tag color="blue" icon={<StarFilled />}>
          {t('lead-mark')}
        </Tag>
      )}
      {dispatch && <Tag>{t(`dispatch-${dispatch.state}`)}</Tag>}
      {dispatch?.designated && <Tag>{t('designated')}</Tag>}
      {urgings[id] !== undefined && <Tag color="orange">{t('urged-times', { n: urgings[id] })}</Tag>}
      {exempt.includes(id) && <Tag>{t('exempt')}</Tag>}
    </>
  );
}

function Clocks({ owed, count }: { readonly owed: readonly Obligation[]; readonly count: Countdown }) {
  const { t } = useTranslation('obligations');
  return owed.map((obligation) => (
    <div key={obligation.id}>
      {t(obligation.kind)} <OwedClock of={obligation} count={count} />
    </div>
  ));
}
