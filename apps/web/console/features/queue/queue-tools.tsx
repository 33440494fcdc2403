import { ClearOutlined, QuestionCircleOutlined, UserSwitchOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ColumnChoice } from './column-choice';
import { FilterDrawer } from './filter-drawer';
import { GoTo } from './go-to';
import type { QueueSearch } from './queue-search';
import type { Selection } from './use-selection';
import { SavedSearches } from './saved-searches';

interface Props {
  /** Filters do not stand under the headers, since there are none. */
  readonly narrow: boolean;
  readonly filter: QueueSearch;
  readonly selection: Selection | undefined;
  readonly onAssign: () => void;
  readonly onHelp: () => void;
}

/** What can be done with the list as a whole. */
export function QueueTools({ narrow, filter, selection, onAssign, onHelp }: Props) {
  const { t } = useTranslation('queue');
  const chosen = selection?.chosen.size ?? 0;
  const narrowed = Object.keys(filter.search).length > 0;
  return (
    <div className="queue-tools">
      <h1>{t('title')}</h1>
      <GoTo />
      <span className="queue-space" />
      {selection && (!narrow || chosen > 0) && (
        <Button type="primary" icon={<UserSwitchOutlined />} disabled={chosen === 0} onClick={onAssign}>
          {t('assign-chosen', { cases: chosen })}
        </Button>
      )}
      {narrow && <FilterDrawer filter={filter} />}
      {(!narrow || narrowed) && (
        <Button icon={<ClearOutlined />} disabled={!narrowed} onClick={filter.reset}>
          {t('reset')}
        </Button>
      )}
      <SavedSearches filter={filter} />
      {!narrow && <ColumnChoice />}
      {!narrow && (
        <Button icon={<QuestionCircleOutlined />} aria-label={t('keys')} title={t('keys')} onClick={onHelp} />
      )}
    </div>
  );
}
