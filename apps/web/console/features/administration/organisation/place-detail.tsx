import { Button, Descriptions, Form, Input, Space, Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../../api/client';
import { PlaceName, type Place } from '../../../elements/names';
import { ProblemNote } from '../../../elements/problem-note';
import { PlaceChoice } from '../place-choice';
import { useWrite } from '../use-write';
import { AddPlace } from './add-place';
import { kindsBelow } from './place-kinds';
import { kindWords } from './place-words';
import { ProfileChoice } from './profile-choice';

interface Props {
  readonly place: Place;
  readonly mayChange: boolean;
  /** Of a place that was added below it. */
  readonly onAdded: (id: string) => void;
}

/** A place: what is known of it, and for those who keep it what may be changed. */
export function PlaceDetail({ place, mayChange, onAdded }: Props) {
  const { t } = useTranslation('administration');
  const [adding, setAdding] = useState(false);
  return (
    <>
      <Descriptions
        title={<h2 className="administration-name">{place.name}</h2>}
        size="small"
        column={2}
        items={[
          { key: 'id', label: t('place-id'), children: place.id },
          { key: 'kind', label: t('place-kind'), children: t(kindWords(place)) },
          {
            key: 'above',
            label: t('place-parent'),
            children: place.parentId ? <PlaceName id={place.parentId} /> : '—',
          },
          { key: 'state', label: t('state'), children: t(place.active ? 'place-open' : 'place-closed') },
        ]}
        extra={
          mayChange && kindsBelow(place.kind).length > 0 && place.active ? (
            <Button onClick={() => setAdding(true)}>{t('add-below')}</Button>
          ) : null
        }
      />
      {mayChange ? <PlaceForm place={place} /> : <p>{t('not-yours')}</p>}
      {adding && <AddPlace parent={place} onClose={() => setAdding(false)} onAdded={onAdded} />}
    </>
  );
}

interface Change {
  name: string;
  nameEn?: string;
  parentId?: string;
  policyProfile?: string;
  defaultUnit?: string;
  active: boolean;
}

function PlaceForm({ place }: { readonly place: Place }) {
  const { t } = useTranslation('administration');
  const [differs, setDiffers] = useState(false);
  const save = useWrite(
    (change: Change, once) =>
      api.PATCH('/api/organisation/{id}', {
        params: { path: { id: place.id }, ...once },
        body: changed(place, change),
      }),
    () => setDiffers(false),
  );
  return (
    <Form<Change>
      name="place"
      layout="vertical"
      initialValues={place}
      onValuesChange={(_, all) => setDiffers(Object.keys(changed(place, all)).length > 0)}
      onFinish={(change) => save.mutate(change)}
      disabled={save.isPending}
    >
      <PlaceFields place={place} />
      <ProblemNote error={save.error} />
      <Space>
        <Button type="primary" htmlType="submit" disabled={!differs} loading={save.isPending}>
          {t('save')}
        </Button>
      </Space>
    </Form>
  );
}

function PlaceFields({ place }: { readonly place: Place }) {
  const { t } = useTranslation('administration');
  return (
    <>
      <Form.Item name="name" label={t('name')} rules={[{ required: true, message: t('needed') }]}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="nameEn" label={t('name-en')}>
        <Input maxLength={100} />
      </Form.Item>
      {place.parentId && (
        <Form.Item name="parentId" label={t('place-parent')}>
          <PlaceChoice among={({ id, kind }) => id !== place.id && kindsBelow(kind).includes(place.kind)} />
        </Form.Item>
      )}
      {place.kind === 'hall' && <HallFields hall={place.id} />}
      <Form.Item name="active" label={t('place-open')} valuePropName="checked">
        <Switch />
      </Form.Item>
    </>
  );
}

/** What only halls have: the rules they go by, and who takes what nobody takes. */
function HallFields({ hall }: { readonly hall: string }) {
  const { t } = useTranslation('administration');
  return (
    <>
      <Form.Item name="policyProfile" label={t('policy-profile')}>
        <ProfileChoice />
      </Form.Item>
      <Form.Item name="defaultUnit" label={t('default-unit')} extra={t('default-unit-why')}>
        <PlaceChoice among={({ kind, parentId }) => kind === 'unit' && parentId === hall} />
      </Form.Item>
    </>
  );
}

/** Only what differs is sent: what stays is no change to be audited. */
function changed(place: Place, change: Change): Partial<Change> & { nameEn?: string | null } {
  const now = { ...change, nameEn: change.nameEn?.trim() || null };
  const entries = Object.entries(now).filter(
    ([key, value]) => value !== undefined && value !== place[key as keyof Place],
  );
  return Object.fromEntries(entries);
}
