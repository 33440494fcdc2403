import { EditOutlined, EyeOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { Other } from './use-presences';

/** Who else has the case open right now. */
export function Others({ others }: { readonly others: readonly Other[] | undefined }) {
  const { t, i18n } = useTranslation('queue');
  if (!others?.length) return null;
  const editing = others.some(({ state }) => state === 'editing');
  const names = new Intl.ListFormat(i18n.language, { type: 'unit' }).format(others.map(({ name }) => name));
  return (
    <div className="queue-others">
      {editing ? <EditOutlined /> : <EyeOutlined />} {t(editing ? 'editing' : 'viewing', { names })}
    </div>
  );
}
