import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PlaceName } from '../../../elements/names';
import { useProfileWords } from '../../../elements/profile-words';
import type { Post } from '../people/roles';
import { PostTags } from '../people/post-tags';

/** What more was written down of an act, each of it by its name. */
export function Detail({ of }: { readonly of: Readonly<Record<string, unknown>> }) {
  const { t, i18n } = useTranslation('administration');
  const nameOf = (key: string) =>
    i18n.exists(`detail-${key}`, { ns: 'administration' }) ? t(`detail-${key}`) : key;
  return (
    <dl className="audit-detail">
      {Object.entries(of).map(([key, value]) => (
        <div key={key}>
          <dt>{nameOf(key)}</dt>
          <dd>
            <Value of={key} value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ of, value }: { readonly of: string; readonly value: unknown }) {
  const { t } = useTranslation(['administration', 'roles']);
  const profiles = useProfileWords();
  if (typeof value === 'boolean') return t(`detail-${value}`);
  if (of === 'posts') return <PostTags posts={value as Post[]} />;
  if (of === 'fields')
    return (value as string[]).map((field) => <div key={field}>{t(`detail-${field}`)}</div>);
  if (of === 'at')
    return (value as string[]).map((id) => (
      <div key={id}>
        <PlaceName id={id} />
      </div>
    ));
  if (typeof value !== 'string') return <code>{JSON.stringify(value)}</code>;
  switch (of) {
    case 'case':
      return <Link to={`/cases/${value}`}>{value}</Link>;
    case 'matter':
      return <Link to={`/matters/${value}`}>{value}</Link>;
    case 'role':
      return t(value, { ns: 'roles' });
    case 'kind':
      return t(`place-${value}`);
    case 'as':
      return t(`detail-${value}`);
    case 'policyProfile':
      return profiles.name(value);
    case 'place':
    case 'parentId':
    case 'defaultUnit':
      return <PlaceName id={value} />;
    default:
      return value;
  }
}
