import { Select } from 'antd';
import { useState } from 'react';
import { useClear } from '../elements/use-clear';
import { $api } from '../../api/client';
import { useDebounced } from './use-debounced';
import { tied, type FieldProps } from './field-props';
import { useCommandForm } from './form-context';

/** The stages in which a case can be attached to a matter, or take another case over. */
const STAGES = { matter: 'handling', case: 'triage,handling' } as const;

/** Another case, found by number, title or applicant. */
export function CaseField(props: FieldProps<'case'>) {
  const { path, value, change } = props;
  const clear = useClear();
  const { subject, disabled, touch } = useCommandForm();
  const [typed, setTyped] = useState('');
  const text = useDebounced(typed.trim());
  const { data, isFetching } = $api.useQuery('get', '/api/cases', {
    params: { query: { stages: STAGES[subject.entity], limit: 20, ...(text && { text }) } },
  });
  const others = data?.items.filter(({ no }) => no !== subject.no) ?? [];
  const options = others.map(({ no, title, applicant }) => ({
    value: no,
    label: `${no} ${title}`,
    applicant: applicant.name,
  }));
  return (
    <Select
      {...tied(props)}
      value={value as string}
      options={options}
      optionRender={({ data: one }) => (
        <>
          <div>{one.label}</div>
          <div className="form-option-more">{one.applicant}</div>
        </>
      )}
      loading={isFetching}
      disabled={disabled}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      allowClear={clear}
      onChange={change}
      onBlur={() => touch(path)}
      className="form-wide"
    />
  );
}
