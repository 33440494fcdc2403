import { Button, Form, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  /** Of the days. */
  readonly count: number;
  readonly disabled: boolean;
  readonly loading: boolean;
  /** What it does to the cases. */
  readonly sure: string;
}

/**
 * Publishes what the form around it holds, after a second word: the due days of open cases move. It is no submit button,
 * so that Enter, which ends a date, does not publish.
 */
export function PublishButton({ count, disabled, loading, sure }: Props) {
  const { t } = useTranslation('calendar');
  const form = Form.useFormInstance();
  const [asked, ask] = useState(false);
  const check = (): void =>
    void form.validateFields().then(
      () => ask(true),
      () => undefined,
    );
  return (
    <Popconfirm
      title={sure}
      open={asked}
      onOpenChange={(open) => (open ? check() : ask(false))}
      onConfirm={() => form.submit()}
    >
      <Button type="primary" loading={loading} disabled={disabled}>
        {t('publish', { count })}
      </Button>
    </Popconfirm>
  );
}
