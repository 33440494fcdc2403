import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useClear } from '../elements/use-clear';
import { tied, type FieldProps } from './field-props';
import { hintOf } from './field-hints';
import { useCommandForm } from './form-context';
import { fieldOf } from './form-value';
import { useUnitOptions } from './unit-options';

/** A unit of the organisation, those around the case's hall first; where it may be, the applicant. */
export function UnitField(props: FieldProps<'unit'>) {
  const { shape, path, value, change } = props;
  const { command, subject, disabled, touch } = useCommandForm();
  const { t } = useTranslation('roles');
  const clear = useClear();
  const units = useUnitOptions(subject.hall, hintOf(command, fieldOf(path)).superior);
  const mayBeApplicant = (shape as { is: string }).is === 'unit-or-applicant';
  const options = [...(mayBeApplicant ? [{ value: 'applicant', label: t('applicant') }] : []), ...units];
  return (
    <Select
      {...tied(props)}
      value={value as string}
      options={options}
      disabled={disabled}
      showSearch={{ optionFilterProp: 'label' }}
      allowClear={clear}
      onChange={change}
      onBlur={() => touch(path)}
      className="form-wide"
    />
  );
}
