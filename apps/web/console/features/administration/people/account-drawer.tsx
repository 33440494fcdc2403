import { Descriptions, Drawer, Space, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api, api, type Schemas } from '../../../../api/client';
import { ProblemNote } from '../../../elements/problem-note';
import { useWrite } from '../use-write';
import { AccountActs } from './account-acts';
import { AppointForm } from './appoint-form';
import { ParticularsForm } from './particulars-form';
import { PostTags } from './post-tags';
import type { Post } from './roles';

type Account = Schemas['Account'];

/** An account: its posts, and what an administrator may do with it. */
export function AccountDrawer({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { t } = useTranslation('administration');
  const { data, error } = $api.useQuery(
    'get',
    '/api/people/{id}',
    { params: { path: { id } } },
    { retry: false },
  );
  return (
    <Drawer open onClose={onClose} size={520} title={data?.name ?? t('account')}>
      <ProblemNote error={error} />
      {data && (
        <Space orientation="vertical" size="large" className="administration-full">
          <Particulars account={data} />
          <Correction account={data} />
          <Posts account={data} />
          <AccountActs account={data} />
        </Space>
      )}
    </Drawer>
  );
}

function Particulars({ account }: { readonly account: Account }) {
  const { t } = useTranslation('administration');
  return (
    <Descriptions
      size="small"
      column={1}
      bordered
      items={[
        { key: 'id', label: t('account'), children: account.id },
        { key: 'email', label: t('email'), children: account.email ?? '—' },
        {
          key: 'state',
          label: t('state'),
          children: (
            <>
              <Tag color={account.active ? 'success' : undefined}>{t(`active-${account.active}`)}</Tag>
              {account.locked && <Tag color="error">{t('locked')}</Tag>}
              {account.mustChangePassword && <Tag color="warning">{t('must-change-password')}</Tag>}
            </>
          ),
        },
      ]}
    />
  );
}

/** The form begins anew with what was saved. */
function Correction({ account }: { readonly account: Account }) {
  const { t } = useTranslation('administration');
  const { id, name, email } = account;
  return (
    <section aria-label={t('correct-person')}>
      <h2 className="administration-name">{t('correct-person')}</h2>
      <ParticularsForm key={`${id} ${name} ${email}`} account={account} />
    </section>
  );
}

function Posts({ account }: { readonly account: Account }) {
  const { t } = useTranslation('administration');
  const end = useWrite(({ place, role }: Post, once) =>
    api.DELETE('/api/people/{id}/posts/{place}/{role}', {
      params: { path: { id: account.id, place, role }, ...once },
    }),
  );
  return (
    <section>
      <h2 className="administration-name">{t('posts')}</h2>
      <PostTags posts={account.posts} onEnd={(post) => end.mutate(post)} />
      <ProblemNote error={end.error} />
      <AppointForm person={account.id} />
    </section>
  );
}
