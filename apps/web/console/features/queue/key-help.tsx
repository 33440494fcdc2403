import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';

const KEYS: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['↓', 'j'], does: 'key-down' },
  { keys: ['↑', 'k'], does: 'key-up' },
  { keys: ['Enter'], does: 'key-open' },
  { keys: ['Ctrl+Enter'], does: 'key-open-tab' },
  { keys: ['x'], does: 'key-select' },
  { keys: ['/'], does: 'key-filter' },
  { keys: ['PageDown', 'PageUp'], does: 'key-page' },
  { keys: ['Home', 'End'], does: 'key-ends' },
  { keys: ['?'], does: 'key-help' },
];

/** What the keys do. */
export function KeyHelp({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('queue');
  return (
    <Modal title={t('keys')} open onCancel={onClose} footer={null}>
      <dl className="queue-keys">
        {KEYS.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
