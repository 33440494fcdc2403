import { Select } from 'antd';
import { tied, type FieldProps } from './field-props';
import { useCommandForm } from './form-context';
import { useUnitOptions } from './unit-options';

/** Several units, chosen in one box. */
export function UnitsField(props: FieldProps<'list'>) {
  const { path, value, label, change } = props;
  const { subject, disabled, touch } = useCommandForm();
  const units = useUnitOptions(subject.hall);
  const chosen = (Array.isArray(value) ? (value as unknown[]) : []).filter(Boolean);
  return (
    <Select
      {...tied(props)}
      mode="multiple"
      value={chosen}
      options={units}
      disabled={disabled}
      aria-label={label}
      showSearch={{ optionFilterProp: 'label' }}
      onChange={change}
      onBlur={() => touch(path)}
      className="form-wide"
    />
  );
}
