import { DeleteOutlined, PushpinFilled, PushpinOutlined, StarFilled, StarOutlined } from '@ant-design/icons';
import { Button, Input, Popover, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { addressOf } from '../../elements/case-list';
import { ProblemNote } from '../../elements/problem-note';
import { usePreference, type SavedSearch } from './preferences';
import type { QueueSearch } from './queue-search';

/** Keeps the present search under a name; opens, deletes and prefers those that were kept. */
export function SavedSearches({ filter }: { readonly filter: QueueSearch }) {
  const { t } = useTranslation('queue');
  const { value: saved = [], choose, error } = usePreference('queue.searches');
  const isSaved = saved.some(({ tab, search }) => addressOf(tab, search) === filter.address);
  const content = (
    <div className="queue-saved">
      <SaveAs
        onSave={(name) =>
          choose([
            ...saved.filter((one) => one.name !== name),
            { name, tab: filter.tab, search: filter.search },
          ])
        }
      />
      <ProblemNote error={error} />
      {saved.length > 0 && (
        <ul aria-label={t('saved')}>
          {saved.map((one) => (
            <Saved key={one.name} one={one} saved={saved} choose={choose} />
          ))}
        </ul>
      )}
    </div>
  );
  return (
    <Popover trigger="click" placement="bottomRight" title={t('saved')} content={content}>
      <Button icon={isSaved ? <StarFilled /> : <StarOutlined />}>{t('saved')}</Button>
    </Popover>
  );
}

function SaveAs({ onSave }: { readonly onSave: (name: string) => void }) {
  const { t } = useTranslation('queue');
  const [name, setName] = useState('');
  const save = () => {
    if (!name.trim()) return;
    onSave(name.trim());
    setName('');
  };
  return (
    <Space.Compact block>
      <Input
        aria-label={t('search-name')}
        placeholder={t('search-name')}
        maxLength={30}
        value={name}
        onChange={({ target }) => setName(target.value)}
        onPressEnter={save}
      />
      <Button type="primary" disabled={!name.trim()} onClick={save}>
        {t('save-search')}
      </Button>
    </Space.Compact>
  );
}

interface SavedProps {
  readonly one: SavedSearch;
  readonly saved: readonly SavedSearch[];
  readonly choose: (saved: readonly SavedSearch[]) => void;
}

function Saved({ one, saved, choose }: SavedProps) {
  const { t } = useTranslation('queue');
  const { name, isDefault } = one;
  const prefer = () => choose(saved.map((other) => ({ ...other, isDefault: other === one && !isDefault })));
  return (
    <li>
      <Link to={addressOf(one.tab, one.search)}>{name}</Link>
      <Button
        type="text"
        size="small"
        aria-pressed={!!isDefault}
        aria-label={t('open-first', { name })}
        title={t('open-first', { name })}
        icon={isDefault ? <PushpinFilled /> : <PushpinOutlined />}
        onClick={prefer}
      />
      <Button
        type="text"
        size="small"
        aria-label={t('delete-search', { name })}
        title={t('delete-search', { name })}
        icon={<DeleteOutlined />}
        onClick={() => choose(saved.filter((other) => other !== one))}
      />
    </li>
  );
}
