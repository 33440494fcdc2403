import { EyeOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button, Descriptions, Form, Input, Modal, type InputRef } from 'antd';
import { useRef, useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { ProblemNote } from '../../elements/problem-note';
import type { Case } from './case-data';

const PARTICULARS = ['name', 'phone', 'idNumber', 'address', 'specialNeeds'] as const;

/** The applicant, masked; the particulars are shown for a purpose that is kept in the audit. */
export function Applicant({ of }: { readonly of: Case }) {
  const { t } = useTranslation('case');
  const [asking, setAsking] = useState(false);
  const purpose = useRef<InputRef>(null);
  const { name, phone } = of.applicant;
  return (
    <>
      {name} {phone}{' '}
      <Button size="small" type="link" icon={<EyeOutlined />} onClick={() => setAsking(true)}>
        {t('show-particulars')}
      </Button>
      <Modal
        title={t('particulars')}
        open={asking}
        footer={null}
        destroyOnHidden
        onCancel={() => setAsking(false)}
        afterOpenChange={(isOpen) => {
          if (isOpen) purpose.current?.focus();
        }}
      >
        <Particulars of={of} purpose={purpose} />
      </Modal>
    </>
  );
}

function Particulars({ of, purpose }: { readonly of: Case; readonly purpose: Ref<InputRef> }) {
  const { t } = useTranslation('case');
  const look = useMutation({
    mutationFn: ({ purpose }: { purpose: string }) =>
      api.POST('/api/applicants/{id}/particulars', {
        params: { path: { id: of.applicant.id } },
        body: { case: of.no, purpose },
      }),
  });
  const found = look.data?.data;
  if (found) {
    const known = PARTICULARS.filter((field) => found[field]);
    const items = known.map((field) => ({
      key: field,
      label: t(`events:particular-${field}`),
      children: found[field],
    }));
    return <Descriptions column={1} size="small" bordered items={items} />;
  }
  return (
    <Form
      layout="vertical"
      requiredMark={false}
      onFinish={(values: { purpose: string }) => look.mutate(values)}
    >
      <Form.Item
        name="purpose"
        label={t('purpose')}
        extra={t('purpose-kept')}
        rules={[{ required: true, min: 4, message: t('purpose-needed') }]}
      >
        <Input ref={purpose} maxLength={500} />
      </Form.Item>
      <ProblemNote error={look.error} />
      <Button type="primary" htmlType="submit" loading={look.isPending}>
        {t('show')}
      </Button>
    </Form>
  );
}
