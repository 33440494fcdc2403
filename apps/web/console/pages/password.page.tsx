import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Card, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { api } from '../../api/client';
import { useMessage } from '../elements/message';
import { ProblemNote } from '../elements/problem-note';

interface Change {
  current: string;
  password: string;
}

/** Changing one's password, and back to where one was; nothing else is open before, when it was given by an administrator. */
export function Component() {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const message = useMessage();
  const queries = useQueryClient();
  const from = (useLocation().state as { from?: { pathname: string; search: string } } | null)?.from;
  const change = useMutation({
    mutationFn: (body: Change) => api.POST('/api/auth/password', { body }),
    onSuccess: async () => {
      // What was known of oneself says that a new password is due, and would lead back here.
      queries.clear();
      void message.success(t('password-changed'));
      await navigate(from ? from.pathname + from.search : '/', { replace: true });
    },
  });
  const needed = [{ required: true, message: t('needed') }];
  return (
    <main className="alone">
      <title>{`${t('change-password')} · ${t('product')}`}</title>
      <Card title={<h1>{t('change-password')}</h1>}>
        <Form<Change> layout="vertical" onFinish={(values) => change.mutate(values)} requiredMark={false}>
          <Form.Item name="current" label={t('password-current')} rules={needed}>
            <Input.Password autoComplete="current-password" autoFocus />
          </Form.Item>
          <Form.Item name="password" label={t('password-next')} rules={needed}>
            <Input.Password autoComplete="new-password" />
          </Form.Item>
          <ProblemNote error={change.error} />
          <Button type="primary" htmlType="submit" block loading={change.isPending}>
            {t('change-password')}
          </Button>
        </Form>
      </Card>
    </main>
  );
}
