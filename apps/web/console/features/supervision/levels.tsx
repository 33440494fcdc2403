import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { capital } from '../../elements/capital';
import { Panel } from './panel';
import type { Supervision } from './supervision-data';

/** From the window upwards. */
const LADDER = ['window', 'station', 'bureau', 'joint-committee', 'leader'] as const;
const AT_WORK = 'triage,handling';

/** How many cases at work each level of the ladder holds, the top one above. */
export function Levels({ byLevel }: Pick<Supervision, 'byLevel'>) {
  const { t } = useTranslation(['supervision', 'levels']);
  const held = new Map(byLevel.map(({ level, open }) => [level, open]));
  const most = Math.max(1, ...held.values());
  return (
    <Panel title={t('levels')}>
      <ol className="level-ladder">
        {[...LADDER].reverse().map((level) => {
          const open = held.get(level) ?? 0;
          return (
            <li key={level}>
              <Link to={`/queue/all?stages=${AT_WORK}&levels=${level}&sort=due`}>
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
