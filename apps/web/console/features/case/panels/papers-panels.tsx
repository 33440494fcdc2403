import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useEventTexts } from '../../../elements/event-text';
import { MomentText } from '../../../elements/moment-text';
import { PlaceName } from '../../../elements/names';
import type { CaseAt, CaseEvent } from '../case-data';
import { factsOf } from './facts';
import { Panel, Rows } from './panel';

/** 补正材料 and 容缺承诺: what the applicant was asked for and what has come. */
export function MaterialsPanel({ of }: { readonly of: CaseAt }) {
  const { t } = useTranslation('case');
  const { materials, pledge } = factsOf(of);
  const asked = materials.map(({ item, provided }) => ({ item, came: provided, pledged: false }));
  const pledged = (pledge?.items ?? []).map(({ name, fulfilled }) => ({
    item: name,
    came: fulfilled,
    pledged: true,
  }));
  const rows = [...asked, ...pledged].map(({ item, came, pledged: isPledge }, i) => ({
    key: `${i}`,
    cells: [
      item,
      t(isPledge ? 'pledged' : 'requested'),
      <Tag key="came" color={came ? 'success' : 'warning'}>
        {t(came ? 'arrived' : 'missing')}
      </Tag>,
    ],
  }));
  if (rows.length === 0) return null;
  return (
    <Panel of="materials">
      {pledge?.breached && <Tag color="error">{t('pledge-breached')}</Tag>}
      <Rows of="materials" columns={['item', 'how-asked', 'state']} rows={rows} />
    </Panel>
  );
}

const NOTICES = new Set(['notice-posted', 'notice-objected', 'objection-settled', 'notice-stood']);

/** 公示: what was posted, who objected, how it ended. */
export function NoticesPanel({ events }: { readonly events: readonly CaseEvent[] }) {
  const told = events.filter(({ kind }) => NOTICES.has(kind));
  const tell = useEventTexts(told);
  if (told.length === 0) return null;
  return (
    <Panel of="notices">
      <ul className="plain">
        {told.map((event) => (
          <li key={event.seq}>
            <MomentText at={event.at} /> {tell(event).sentence}
            {tell(event).details.map(({ label, text }) => (
              <div key={label}>{`${label} ${text}`}</div>
            ))}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** 措施: what a consult or the committee told units to do. */
export function MeasuresPanel({ of }: { readonly of: CaseAt }) {
  const { t } = useTranslation('case');
  const rows = Object.entries(factsOf(of).measures).map(([id, { unit, action, state }]) => ({
    key: id,
    cells: [
      action,
      <PlaceName key="unit" id={unit} />,
      <Tag key="state" color={state === 'completed' ? 'success' : undefined}>
        {t(`measure-${state}`)}
      </Tag>,
    ],
  }));
  if (rows.length === 0) return null;
  return (
    <Panel of="measures">
      <Rows of="measures" columns={['action', 'unit', 'state']} rows={rows} />
    </Panel>
  );
}

/** 风险 and 证明: each risk, and whether a certificate shields from it. */
export function RisksPanel({ of }: { readonly of: CaseAt }) {
  const { t } = useTranslation('case');
  const { risks, certificates } = factsOf(of);
  const rows = Object.entries(risks).map(([id, { text, shielded }]) => {
    const filed = Object.values(certificates).filter(({ risk }) => risk === id);
    return {
      key: id,
      cells: [
        text,
        <Tag key="state" color={shielded ? 'success' : 'warning'}>
          {t(shielded ? 'shielded' : 'unshielded')}
        </Tag>,
        filed.map(({ filedWith }, i) => (
          <div key={i}>
            {t('filed-with')} <PlaceName id={filedWith} />
          </div>
        )),
      ],
    };
  });
  if (rows.length === 0) return null;
  return (
    <Panel of="risks">
      <Rows of="risks" columns={['risk', 'state', 'certificate']} rows={rows} />
    </Panel>
  );
}
