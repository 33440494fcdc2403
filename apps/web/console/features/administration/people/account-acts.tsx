import { Button, Popconfirm, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../../../api/client';
import { ProblemNote } from '../../../elements/problem-note';
import { useWrite } from '../use-write';
import { PasswordOnce } from './password-once';

/** What can be done to an account: opened, given a new password, signed out, deactivated and back. */
export function AccountActs({ account }: { readonly account: Schemas['Account'] }) {
  const { t } = useTranslation('administration');
  const [password, setPassword] = useState<string>();
  const path = { id: account.id };
  const unlock = useWrite((_: void, once) =>
    api.POST('/api/people/{id}/unlock', { params: { path, ...once } }),
  );
  const reset = useWrite(
    () => api.POST('/api/people/{id}/password', { params: { path } }),
    ({ data }) => setPassword(data?.temporaryPassword),
  );
  const signOut = useWrite((_: void, once) =>
    api.DELETE('/api/people/{id}/sessions', { params: { path, ...once } }),
  );
  const activate = useWrite((active: boolean, once) =>
    api.PATCH('/api/people/{id}', { params: { path, ...once }, body: { active } }),
  );
  return (
    <section>
      <h2 className="administration-name">{t('acts')}</h2>
      <Space wrap>
        {account.locked && <Button onClick={() => unlock.mutate()}>{t('unlock')}</Button>}
        <Popconfirm title={t('reset-password-sure')} onConfirm={() => reset.mutate()}>
          <Button loading={reset.isPending}>{t('reset-password')}</Button>
        </Popconfirm>
        <Button onClick={() => signOut.mutate()}>{t('end-sessions')}</Button>
        {account.active ? (
          <Popconfirm title={t('deactivate-sure')} onConfirm={() => activate.mutate(false)}>
            <Button danger>{t('deactivate')}</Button>
          </Popconfirm>
        ) : (
          <Button onClick={() => activate.mutate(true)}>{t('activate')}</Button>
        )}
      </Space>
      <ProblemNote error={unlock.error ?? reset.error ?? signOut.error ?? activate.error} />
      {password && <PasswordOnce password={password} onClose={() => setPassword(undefined)} />}
    </section>
  );
}
