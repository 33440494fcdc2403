import { ExportOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';

/** Leads to the same run in the Temporal UI. */
export function UiLink({ ui, no }: { readonly ui: string; readonly no: string }) {
  const { t } = useTranslation('workflows');
  return (
    <a href={ui} target="_blank" rel="noreferrer" aria-label={t('ui-of', { no })}>
      {t('ui')} <ExportOutlined />
    </a>
  );
}
