import { Button, Drawer, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../../api/client';
import { ProblemNote } from '../../../elements/problem-note';
import { useWrite } from '../use-write';
import { PostFields } from './appoint-form';
import { ParticularsFields } from './particulars-form';
import { PasswordOnce } from './password-once';
import type { StaffRole } from './roles';

interface NewPerson {
  id: string;
  name: string;
  email?: string;
  role: StaffRole;
  place: string;
}

/** Adds a person with a first post, and tells the password to give them. */
export function AddPerson({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('administration');
  const [password, setPassword] = useState<string>();
  const add = useWrite(
    ({ role, place, email, ...person }: NewPerson) =>
      api.POST('/api/people', { body: { ...person, email: email || undefined, posts: [{ role, place }] } }),
    ({ data }) => setPassword(data?.temporaryPassword),
  );
  const needed = [{ required: true, message: t('needed') }];
  if (password) return <PasswordOnce password={password} onClose={onClose} />;
  return (
    <Drawer open onClose={onClose} size={520} title={t('add-person')}>
      <Form<NewPerson> name="new-person" layout="vertical" onFinish={(person) => add.mutate(person)}>
        <ParticularsFields />
        <Form.Item name="id" label={t('account')} rules={needed} extra={t('account-form')}>
          <Input maxLength={64} autoComplete="off" />
        </Form.Item>
        <PostFields />
        <ProblemNote error={add.error} />
        <Button type="primary" htmlType="submit" loading={add.isPending}>
          {t('add')}
        </Button>
      </Form>
    </Drawer>
  );
}
