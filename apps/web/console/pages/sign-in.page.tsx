import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Card, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { api } from '../../api/client';
import { claimDrafts } from '../drafts';
import { ProblemNote } from '../elements/problem-note';
import { LanguageButton } from '../shell/frame-tools';

interface SignIn {
  account: string;
  password: string;
}

/** Where one comes from. */
interface Arrival {
  readonly from?: { readonly pathname: string; readonly search: string };
  /** One was signed in until just now. */
  readonly ended?: boolean;
}

/** Signing in, and back to where one wanted to go. */
export function Component() {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { from, ended } = (useLocation().state ?? {}) as Arrival;
  const signIn = useMutation({
    mutationFn: (body: SignIn) => api.POST('/api/auth/session', { body: { ...body, as: 'cookie' } }),
    onSuccess: async (_, { account }) => {
      claimDrafts(account);
      queries.clear();
      await navigate(from ? from.pathname + from.search : '/', { replace: true });
    },
  });
  return (
    <main className="alone">
      <title>{`${t('sign-in')} · ${t('product')}`}</title>
      <Card title={<h1>{t('product-long')}</h1>} extra={<LanguageButton />}>
        {ended && <Alert type="info" role="status" title={t('session-ended')} />}
        <Form<SignIn> layout="vertical" onFinish={(values) => signIn.mutate(values)} requiredMark={false}>
          <Form.Item name="account" label={t('account')} rules={[{ required: true, message: t('needed') }]}>
            <Input autoComplete="username" autoFocus />
          </Form.Item>
          <Form.Item name="password" label={t('password')} rules={[{ required: true, message: t('needed') }]}>
            <Input.Password autoComplete="current-password" />
          </Form.Item>
          <ProblemNote error={signIn.error} />
          <Button type="primary" htmlType="submit" block loading={signIn.isPending}>
            {t('sign-in')}
          </Button>
        </Form>
      </Card>
    </main>
  );
}
