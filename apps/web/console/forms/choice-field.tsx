import { Checkbox, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { tied, type FieldProps } from './field-props';
import { useCommandForm } from './form-context';
import { fieldOf } from './form-value';
import { useFormWords } from './form-words';

/** So many choices are seen at once; more are found in a list. */
const AT_ONCE = 6;

/** One of fixed values. */
export function ChoiceField(props: FieldProps<'one-of'>) {
  const { shape, path, value, id, label, required, change } = props;
  const { command, disabled, touch } = useCommandForm();
  const words = useFormWords(command);
  const field = fieldOf(path);
  const options = shape.values.map((one) => ({ value: one, label: words.value(field, one) }));
  if (options.length > AT_ONCE) {
    return (
      <Select
        {...tied(props)}
        aria-label={label}
        value={value}
        options={options}
        disabled={disabled}
        onChange={change}
        onBlur={() => touch(path)}
        showSearch={{ optionFilterProp: 'label' }}
        className="form-wide"
      />
    );
  }
  return (
    <Radio.Group
      id={id}
      aria-required={required}
      value={value}
      options={options}
      disabled={disabled}
      onChange={(event) => change(event.target.value)}
    />
  );
}

/** Yes or no; a box to tick where nothing is said by leaving it out. */
export function FlagField({ path, value, id, required, change }: FieldProps<'flag'>) {
  const { command, disabled } = useCommandForm();
  const { t } = useTranslation('forms');
  const words = useFormWords(command);
  if (!required) {
    return (
      <Checkbox
        id={id}
        checked={value === true}
        disabled={disabled}
        onChange={(event) => change(event.target.checked || undefined)}
      >
        {t('yes')}
      </Checkbox>
    );
  }
  const options = [
    { value: true, label: words.value(fieldOf(path), 'true') },
    { value: false, label: words.value(fieldOf(path), 'false') },
  ];
  return (
    <Radio.Group
      id={id}
      aria-required={required}
      value={value}
      options={options}
      disabled={disabled}
      onChange={(event) => change(event.target.value)}
    />
  );
}
