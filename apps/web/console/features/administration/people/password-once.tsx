import { Modal, Typography } from 'antd';
import { useTranslation } from 'react-i18next';

/** A password that is told once: whoever closes this without noting it makes another. */
export function PasswordOnce({
  password,
  onClose,
}: {
  readonly password: string;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('administration');
  return (
    <Modal
      open
      title={t('temporary-password')}
      okText={t('noted')}
      onOk={onClose}
      onCancel={onClose}
      cancelButtonProps={{ hidden: true }}
      mask={{ closable: false }}
    >
      <p>{t('temporary-password-why')}</p>
      <Typography.Text code copyable className="administration-password">
        {password}
      </Typography.Text>
    </Modal>
  );
}
