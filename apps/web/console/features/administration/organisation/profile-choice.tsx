import { Select } from 'antd';
import { $api } from '../../../../api/client';

/** Choosing among the profiles that are published. */
export function ProfileChoice(props: {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (profile: string) => void;
}) {
  const { data } = $api.useQuery('get', '/api/policies');
  const profiles = [...new Set(data?.items.map(({ profile }) => profile))];
  return <Select showSearch options={profiles.map((value) => ({ value }))} {...props} />;
}
