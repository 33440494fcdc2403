import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';

/** Nobody answers: says that it goes on trying, that nothing is lost, and that nothing happens twice. */
export function WaitingNote({ onStop }: { readonly onStop: () => void }) {
  const { t } = useTranslation('actions');
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={t('waiting-title')}
      description={t('waiting-content')}
      action={
        <Button size="small" onClick={onStop}>
          {t('waiting-stop')}
        </Button>
      }
    />
  );
}
