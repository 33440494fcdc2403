import { Form, Input, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../../../api/client';
import { usePlaceName, type Place } from '../../../elements/names';
import { ProblemNote } from '../../../elements/problem-note';
import { nameIn } from '../place-tree';
import { useWrite } from '../use-write';
import { kindsBelow } from './place-kinds';
import { ProfileChoice } from './profile-choice';

type NewPlace = Pick<Schemas['Place'], 'id' | 'name'> & {
  kind: Exclude<Place['kind'], 'country'>;
  nameEn?: string;
  policyProfile?: string;
};

interface Props {
  readonly parent: Place;
  readonly onClose: () => void;
  /** With its id, once it is among the places. */
  readonly onAdded: (id: string) => void;
}

/** Adds a place below another. */
export function AddPlace({ parent, onClose, onAdded }: Props) {
  const { t, i18n } = useTranslation('administration');
  const nameOf = usePlaceName();
  const [form] = Form.useForm<NewPlace>();
  const add = useWrite(
    (place: NewPlace, once) =>
      api.POST('/api/organisation', { params: once, body: { ...place, parentId: parent.id } }),
    ({ data }) => {
      onClose();
      if (data) onAdded(data.id);
    },
    ({ data }) => data && t('place-added', { name: nameIn(data, i18n.language), above: nameOf(parent.id) }),
  );
  return (
    <Modal
      open
      title={t('add-below-of', { name: nameOf(parent.id) })}
      okText={t('add')}
      onOk={form.submit}
      confirmLoading={add.isPending}
      onCancel={onClose}
    >
      <Form name="new-place" form={form} layout="vertical" onFinish={(place) => add.mutate(place)}>
        <PlaceFields above={parent.kind} />
        <ProblemNote error={add.error} />
      </Form>
    </Modal>
  );
}

function PlaceFields({ above }: { readonly above: Place['kind'] }) {
  const { t } = useTranslation('administration');
  const kind = Form.useWatch<Place['kind'] | undefined>('kind');
  const kinds = kindsBelow(above);
  const needed = [{ required: true, message: t('needed') }];
  return (
    <>
      <Form.Item name="kind" label={t('place-kind')} rules={needed} initialValue={kinds[0]}>
        <Select options={kinds.map((value) => ({ value, label: t(`place-${value}`) }))} />
      </Form.Item>
      <Form.Item name="id" label={t('place-id')} rules={needed} extra={t('id', { ns: 'rules' })}>
        <Input maxLength={64} />
      </Form.Item>
      <Form.Item name="name" label={t('name')} rules={needed}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="nameEn" label={t('name-en')}>
        <Input maxLength={100} />
      </Form.Item>
      {kind === 'hall' && (
        <Form.Item name="policyProfile" label={t('policy-profile')} rules={needed}>
          <ProfileChoice />
        </Form.Item>
      )}
    </>
  );
}
