import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $api } from '../../../api/client';
import { addressOf, TABS, type Tab } from '../../elements/case-list';

/** In these somebody is late, or soon will be. */
const URGENT: Partial<Record<Tab, string>> = { overdue: 'error', lapsing: 'warning' };

/** The lists one works through, and how much each holds. */
export function QueueTabs({ current }: { readonly current: Tab }) {
  const { t, i18n } = useTranslation('queue');
  const figures = new Intl.NumberFormat(i18n.language);
  const { data: counts } = useCounts();
  return (
    <nav className="queue-tabs" aria-label={t('tabs')}>
      {TABS.map((tab) => {
        const count = tab === 'all' ? undefined : counts?.[tab];
        return (
          <Link key={tab} to={addressOf(tab, {})} aria-current={tab === current ? 'page' : undefined}>
            {t(`tab-${tab}`)}
            {count !== undefined && (
              <span className={`queue-count ${count > 0 ? (URGENT[tab] ?? '') : ''}`}>
                {figures.format(count)}
              </span>
            )}
          </Link>
        );
      })}
    </nav>
  );
}

/** How many cases each tab holds. */
export const useCounts = () => $api.useQuery('get', '/api/cases/counts', {});
