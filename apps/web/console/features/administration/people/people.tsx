import { Button, Input, Segmented, Select, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClear } from '../../../elements/use-clear';
import type { Schemas } from '../../../../api/client';
import { ProblemNote } from '../../../elements/problem-note';
import { PartHead } from '../part-head';
import { PlaceChoice } from '../place-choice';
import { AccountDrawer } from './account-drawer';
import { AddPerson } from './add-person';
import { PostTags } from './post-tags';
import { ROLES } from './roles';
import { usePeople, type PeopleFilter } from './use-people';

type Colleague = Schemas['Colleague'];

/** 人员: found by name, role and place; a chosen one is seen and changed in a drawer. */
export default function People() {
  const { t } = useTranslation('administration');
  const [filter, setFilter] = useState<PeopleFilter>({ active: 'true' });
  const [chosen, choose] = useState<string>();
  const [adding, setAdding] = useState(false);
  const { people, hasMore, more, loading, error } = usePeople(filter);
  return (
    <>
      <PartHead title={t('part-people')}>
        <Filters filter={filter} onChange={setFilter} />
        <Button type="primary" onClick={() => setAdding(true)}>
          {t('add-person')}
        </Button>
      </PartHead>
      <ProblemNote error={error} />
      <Table<Colleague>
        rowKey="id"
        size="small"
        aria-label={t('part-people')}
        columns={useColumns(choose)}
        dataSource={people}
        loading={loading}
        pagination={false}
        scroll={{ x: 600 }}
      />
      {hasMore && <Button onClick={more}>{t('more')}</Button>}
      {chosen && <AccountDrawer id={chosen} onClose={() => choose(undefined)} />}
      {adding && <AddPerson onClose={() => setAdding(false)} />}
    </>
  );
}

function useColumns(onChoose: (id: string) => void): TableColumnsType<Colleague> {
  const { t } = useTranslation('administration');
  return [
    {
      title: t('name'),
      dataIndex: 'name',
      render: (name: string, { id }) => (
        <Button type="link" size="small" onClick={() => onChoose(id)}>
          {name}
        </Button>
      ),
    },
    { title: t('account'), dataIndex: 'id' },
    {
      title: t('posts'),
      dataIndex: 'posts',
      render: (posts: Colleague['posts']) => <PostTags posts={posts} />,
    },
  ];
}

interface FilterProps {
  readonly filter: PeopleFilter;
  readonly onChange: (filter: PeopleFilter) => void;
}

function Filters({ filter, onChange }: FilterProps) {
  const { t } = useTranslation('administration');
  const clear = useClear();
  return (
    <>
      <Input.Search
        allowClear={clear}
        className="administration-search"
        aria-label={t('find-person')}
        placeholder={t('find-person')}
        onSearch={(text) => onChange({ ...filter, text: text.trim() || undefined })}
      />
      <Select
        allowClear={clear}
        className="administration-choice"
        aria-label={t('role')}
        placeholder={t('role')}
        options={ROLES.map((value) => ({ value, label: t(value, { ns: 'roles' }) }))}
        onChange={(role?: PeopleFilter['role']) => onChange({ ...filter, role })}
      />
      <PlaceChoice
        allowClear={clear}
        aria-label={t('place')}
        placeholder={t('place')}
        onChange={(under?: string) => onChange({ ...filter, under })}
      />
      <Segmented
        aria-label={t('state')}
        value={filter.active}
        options={(['true', 'false'] as const).map((value) => ({ value, label: t(`active-${value}`) }))}
        onChange={(active) => onChange({ ...filter, active })}
      />
    </>
  );
}
