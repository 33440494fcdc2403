import { Button, Form, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../../api/client';

interface Props {
  readonly days: readonly { readonly date: string }[];
  /** Where the days are those of one hall. */
  readonly hall?: string;
  readonly disabled: boolean;
  readonly loading: boolean;
  /** What it does to the cases. */
  readonly sure: string;
}

/**
 * Publishes what the form around it holds, after a second word: the due days of open cases move. It is no submit button,
 * so that Enter, which ends a date, does not publish.
 */
export function PublishButton({ days, hall, disabled, loading, sure }: Props) {
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
      description={asked && <Concerned days={days} hall={hall} />}
      open={asked}
      onOpenChange={(open) => (open ? check() : ask(false))}
      onConfirm={() => form.submit()}
    >
      <Button type="primary" loading={loading} disabled={disabled}>
        {t('publish', { count: days.length })}
      </Button>
    </Popconfirm>
  );
}

/** How many cases the change may move; nothing while that is not known. */
function Concerned({ days, hall }: Pick<Props, 'days' | 'hall'>) {
  const { t } = useTranslation('calendar');
  const [from = ''] = days.map(({ date }) => date).sort();
  const { data } = $api.useQuery('get', '/api/calendar/concerned', { params: { query: { from, hall } } });
  return data && <span role="status">{t('concerned', { count: data.cases, from })}</span>;
}
