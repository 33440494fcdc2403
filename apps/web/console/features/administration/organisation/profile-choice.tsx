import { Select } from 'antd';
import { $api } from '../../../../api/client';
import { useProfileWords } from '../../../elements/profile-words';

/** Choosing among the profiles that are published. */
export function ProfileChoice(props: {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (profile: string) => void;
}) {
  const { data } = $api.useQuery('get', '/api/policies');
  const profiles = [...new Set(data?.items.map(({ profile }) => profile))];
  const { name } = useProfileWords();
  const options = profiles.map((value) => {
    const label = (
      <>
        {name(value)} <small>{value}</small>
      </>
    );
    return { value, label, sought: `${name(value)} ${value}` };
  });
  return <Select showSearch={{ optionFilterProp: 'sought' }} options={options} {...props} />;
}
