import { Steps, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Guidance, Visit } from '@domain/case/state';
import { MomentText } from '../../../elements/moment-text';
import { PersonName, PlaceName } from '../../../elements/names';
import type { CaseAt } from '../case-data';
import type { CaseEvent } from '../case-data';
import { factsOf } from './facts';
import { Panel, Rows } from './panel';

interface PanelProps {
  readonly of: CaseAt;
  readonly events: readonly CaseEvent[];
}

/** 帮办代办: who goes, where to, what for, and what came of it. */
export function VisitsPanel({ of, events }: PanelProps) {
  const { visits, mandates } = factsOf(of);
  const { t } = useTranslation('case');
  const reports = reportsOf(events);
  const rows = Object.entries(visits).map(([id, visit]) => ({
    key: id,
    cells: [
      t(`events:visit-${visit.kind}`),
      <Agent key="agent" visit={visit} />,
      visit.purpose,
      <Came key="came" visit={visit} report={reports.get(id)} />,
    ],
  }));
  if (rows.length + mandates.length === 0) return null;
  return (
    <Panel of="visits">
      {mandates.map((agent) => (
        <p key={agent}>
          {t('mandate')} <PersonName id={agent} />
        </p>
      ))}
      {rows.length > 0 && (
        <Rows of="visits" columns={['kind', 'who-where', 'events:detail-purpose', 'came']} rows={rows} />
      )}
    </Panel>
  );
}

function Agent({ visit }: { readonly visit: Visit }) {
  const { t } = useTranslation('roles');
  return (
    <>
      <PersonName id={visit.agent} />
      {' → '}
      {visit.to === 'applicant' ? t('applicant') : <PlaceName id={visit.to} />}
    </>
  );
}

/** What was reported of each visit, by its id. */
const reportsOf = (events: readonly CaseEvent[]): ReadonlyMap<unknown, CaseEvent> =>
  new Map(events.filter(({ kind }) => kind === 'visit-reported').map((event) => [event.data.visit, event]));

interface CameProps {
  readonly visit: Visit;
  readonly report: CaseEvent | undefined;
}

/** What came of it, when, and in whose words. */
function Came({ visit, report }: CameProps) {
  const { t } = useTranslation('case');
  if (visit.cancelled) return <Tag>{t('cancelled')}</Tag>;
  if (!visit.result || !report) return <Tag>{t('open')}</Tag>;
  const { text, ground } = report.data as { text?: string; ground?: string };
  return (
    <>
      {t(`events:result-${visit.result}`)} <MomentText at={report.at} />
      {[ground, text].filter(Boolean).map((words, i) => (
        <div key={i} className="second">
          {words}
        </div>
      ))}
    </>
  );
}

/** 逐级请示: the question, whom it was passed on to, and what came back. */
export function GuidancePanel({ of, events }: PanelProps) {
  const guidances = Object.entries(factsOf(of).guidances);
  if (guidances.length === 0) return null;
  return (
    <Panel of="guidance">
      {guidances.map(([id, guidance]) => (
        <Chain key={id} id={id} guidance={guidance} events={events} />
      ))}
    </Panel>
  );
}

interface ChainProps {
  readonly id: string;
  readonly guidance: Guidance;
  readonly events: readonly CaseEvent[];
}

function Chain({ id, guidance, events }: ChainProps) {
  const { t } = useTranslation('case');
  const mine = events.filter(({ data }) => data.guidance === id);
  const asked = mine.filter(({ kind }) => kind === 'guidance-requested' || kind === 'guidance-forwarded');
  const answer = mine.find(({ kind }) => kind === 'guidance-received');
  const ended = guidance.state !== 'open';
  const units = asked.map(({ seq, data }) => ({ key: seq, title: <PlaceName id={String(data.unit)} /> }));
  const end = { title: t(`guidance-${guidance.state}`), content: answer && String(answer.data.text) };
  return (
    <section>
      <p>
        <strong>{guidance.question}</strong>{' '}
        {guidance.favourable !== undefined && (
          <Tag color={guidance.favourable ? 'success' : 'error'}>
            {t(guidance.favourable ? 'favourable' : 'unfavourable')}
          </Tag>
        )}
      </p>
      <Steps
        size="small"
        orientation="vertical"
        current={ended ? units.length : units.length - 1}
        items={ended ? [...units, end] : units}
      />
    </section>
  );
}
