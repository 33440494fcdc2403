import { Select } from 'antd';
import type { FieldProps } from './field-props';
import { useCommandForm } from './form-context';
import { useUnitOptions } from './unit-options';

/** Several units, chosen in one box. */
export function UnitsField({ path, value, id, label, invalid, describedBy, change }: FieldProps<'list'>) {
  const { subject, disabled, touch } = useCommandForm();
  const units = useUnitOptions(subject.hall);
  const chosen = (Array.isArray(value) ? (value as unknown[]) : []).filter(Boolean);
  return (
    <Select
      id={id}
      mode="multiple"
      value={chosen}
      options={units}
      disabled={disabled}
      status={invalid ? 'error' : undefined}
      aria-invalid={invalid}
      aria-label={label}
      aria-describedby={describedBy}
      showSearch={{ optionFilterProp: 'label' }}
      onChange={change}
      onBlur={() => touch(path)}
      className="form-wide"
    />
  );
}
