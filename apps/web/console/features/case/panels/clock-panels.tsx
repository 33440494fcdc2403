import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useEventTexts } from '../../../elements/event-text';
import { useLimitWords } from '../../../elements/limit-words';
import { MomentText } from '../../../elements/moment-text';
import type { CaseAt, CaseEvent } from '../case-data';
import { factsOf } from './facts';
import { Panel, Rows } from './panel';

const EXTENSIONS = new Set(['extension-requested', 'extension-granted', 'extension-denied']);

interface Props {
  readonly of: CaseAt;
  readonly events: readonly CaseEvent[];
}

/** 暂停 and 延期: when the clock stood still and why, and days that were added. */
export function ClockPanel({ of, events }: Props) {
  const { t } = useTranslation('case');
  const { stops, extensionRequest } = factsOf(of);
  const extensions = events.filter(({ kind }) => EXTENSIONS.has(kind));
  const tell = useEventTexts(extensions);
  const limitText = useLimitWords();
  if (stops.length + extensions.length === 0) return null;
  const rows = stops.map(({ id, reason, from, to }) => ({
    key: id,
    cells: [
      t(`events:stop-${reason}`),
      <MomentText key="from" at={from} />,
      to ? <MomentText key="to" at={to} /> : <Tag key="to">{t('still-stopped')}</Tag>,
    ],
  }));
  return (
    <Panel of="clock-panel">
      {rows.length > 0 && <Rows of="stops" columns={['reason', 'from', 'to']} rows={rows} />}
      {extensionRequest && (
        <p>
          <Tag color="warning">{t('extension-waits', { days: limitText(extensionRequest.limit) })}</Tag>
        </p>
      )}
      <ul className="plain">
        {extensions.map((event) => (
          <li key={event.seq}>
            <MomentText at={event.at} /> {tell(event).sentence}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
