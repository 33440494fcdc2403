import { Button, Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../../../api/client';
import { ProblemNote } from '../../../elements/problem-note';
import { PlaceChoice } from '../place-choice';
import { useWrite } from '../use-write';
import { ROLES, type StaffRole } from './roles';

/** Appoints somebody to one more post. */
export function AppointForm({ person }: { readonly person: string }) {
  const { t } = useTranslation('administration');
  const [form] = Form.useForm<{ role: StaffRole; place: string }>();
  const appoint = useWrite(
    (body: { role: StaffRole; place: string }, once) =>
      api.POST('/api/people/{id}/posts', { params: { path: { id: person }, ...once }, body }),
    () => form.resetFields(),
  );
  return (
    <Form name="appoint" form={form} layout="vertical" onFinish={(post) => appoint.mutate(post)}>
      <PostFields />
      <ProblemNote error={appoint.error} />
      <Button htmlType="submit" loading={appoint.isPending}>
        {t('appoint')}
      </Button>
    </Form>
  );
}

/** A role, and where it is held. */
export function PostFields() {
  const { t } = useTranslation('administration');
  const needed = [{ required: true, message: t('needed') }];
  return (
    <div className="administration-two">
      <Form.Item name="role" label={t('role')} rules={needed}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={ROLES.map((value) => ({ value, label: t(value, { ns: 'roles' }) }))}
        />
      </Form.Item>
      <Form.Item name="place" label={t('place')} rules={needed}>
        <PlaceChoice />
      </Form.Item>
    </div>
  );
}
