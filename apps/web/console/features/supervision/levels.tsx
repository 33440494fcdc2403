import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { capital } from '../../elements/capital';
import { addressOf } from '../../elements/case-list';
import { Panel } from './panel';
import type { Supervision } from './supervision-data';

/** From the top down. */
const LADDER = ['leader', 'joint-committee', 'bureau', 'station', 'window'] as const;
const AT_WORK = 'triage,handling';

/** How many cases at work each level of their ladders holds, the top one above. */
export function Levels({ byLevel }: Pick<Supervision, 'byLevel'>) {
  const { t } = useTranslation(['supervision', 'levels']);
  const held = new Map(byLevel.map(({ level, open }) => [level, open]));
  const most = Math.max(1, ...held.values());
  return (
    <Panel title={t('levels')}>
      {held.size === 0 && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('no-levels')} />}
      <ol className="level-ladder">
        {LADDER.map((level) => {
          const open = held.get(level);
          if (open === undefined) return null;
          return (
            <li key={level}>
              <Link to={addressOf('all', { stages: AT_WORK, levels: level, sort: 'due' })}>
                {capital(t(level, { ns: 'levels' }))}
              </Link>
              <span className="level-track" aria-hidden="true">
                <span style={{ width: `${(open / most) * 100}%` }} />
              </span>
              <span className="level-count">{t('cases', { count: open })}</span>
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}
