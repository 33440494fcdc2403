import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../../../api/client';
import { ProblemNote } from '../../../elements/problem-note';
import { useWrite } from '../use-write';

type Account = Schemas['Account'];
type Particulars = Partial<Pick<Account, 'name' | 'email'>>;
interface Filled {
  readonly name: string;
  readonly email?: string | null;
}

/** Corrects how somebody is called and where their mail goes; the account itself stays what it is. */
export function ParticularsForm({ account }: { readonly account: Account }) {
  const { t } = useTranslation('administration');
  const [differs, setDiffers] = useState(false);
  const save = useWrite(
    (change: Particulars, once) =>
      api.PATCH('/api/people/{id}', { params: { path: { id: account.id }, ...once }, body: change }),
    () => setDiffers(false),
  );
  return (
    <Form<Filled>
      name="particulars"
      layout="vertical"
      initialValues={account}
      onValuesChange={(_, all) => setDiffers(Object.keys(changed(account, all)).length > 0)}
      onFinish={(filled) => save.mutate(changed(account, filled))}
      disabled={save.isPending}
    >
      <ParticularsFields />
      <ProblemNote error={save.error} />
      <Button htmlType="submit" disabled={!differs} loading={save.isPending}>
        {t('save')}
      </Button>
    </Form>
  );
}

/** What an account says of its person. */
export function ParticularsFields() {
  const { t } = useTranslation('administration');
  return (
    <>
      <Form.Item
        name="name"
        label={t('name')}
        rules={[{ required: true, whitespace: true, message: t('needed') }]}
      >
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="email"
        label={t('email')}
        rules={[{ type: 'email', message: t('email', { ns: 'rules' }) }]}
      >
        <Input autoComplete="off" />
      </Form.Item>
    </>
  );
}

/** Only what differs is sent: what stays is no change to be audited. An emptied address is taken out. */
function changed(account: Account, { name, email }: Filled): Particulars {
  const now = { name: name.trim(), email: email?.trim() || null };
  return {
    ...(now.name === account.name ? {} : { name: now.name }),
    ...(now.email === account.email ? {} : { email: now.email }),
  };
}
