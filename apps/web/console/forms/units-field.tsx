import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePlaceName, type Place } from '../elements/names';
import type { FieldProps } from './field-props';
import { useCommandForm } from './form-context';
import { useUnits } from './units';

/** Several units, chosen in one box. */
export function UnitsField({ path, value, id, label, invalid, describedBy, change }: FieldProps<'list'>) {
  const { subject, disabled, touch } = useCommandForm();
  const { t } = useTranslation('forms');
  const nameOf = usePlaceName();
  const { near, far } = useUnits(subject.hall);
  const option = ({ id: unit }: Place) => ({ value: unit, label: nameOf(unit) });
  const chosen = (Array.isArray(value) ? (value as unknown[]) : []).filter(Boolean);
  return (
    <Select
      id={id}
      mode="multiple"
      value={chosen}
      options={[
        { label: t('units-near'), options: near.map(option) },
        { label: t('units-far'), options: far.map(option) },
      ]}
      disabled={disabled}
      status={invalid ? 'error' : undefined}
      aria-label={label}
      aria-describedby={describedBy}
      showSearch={{ optionFilterProp: 'label' }}
      onChange={change}
      onBlur={() => touch(path)}
      className="form-wide"
    />
  );
}
