import type { IdKind } from '@domain/kernel/shape';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePlaceName } from '../elements/names';
import type { FieldProps } from './field-props';
import { useCommandForm } from './form-context';
import { choicesOf } from './form-subject';
import { valueAt } from './form-value';

/** One of the case's visits, consults, measures …, what is still open first. */
export function IdField(props: FieldProps<'id'>) {
  return <AmongThings {...props} of={props.shape.of} />;
}

/** What may be cancelled: of the kind that is chosen beside it. */
export function CancellableField(props: FieldProps<'text'>) {
  const { draft } = useCommandForm();
  const kind = valueAt(draft, ['kind']);
  return <AmongThings {...props} of={kind as IdKind | undefined} />;
}

type Among = Omit<FieldProps, 'shape'> & { readonly of: IdKind | undefined };

function AmongThings({ of, path, value, id, invalid, describedBy, change }: Among) {
  const { subject, disabled, touch } = useCommandForm();
  const { t } = useTranslation('forms');
  const nameOf = usePlaceName();
  const choices = of === undefined ? [] : choicesOf(of, subject.facts);
  const options = choices.map(({ id: thing, number, text, unit, open }) => ({
    value: thing,
    label: [t('numbered', { number }), text, unit && nameOf(unit), !open && t('no-longer-open')]
      .filter(Boolean)
      .join(' · '),
  }));
  return (
    <Select
      id={id}
      value={value as string}
      options={options}
      disabled={disabled || of === undefined}
      status={invalid ? 'error' : undefined}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      onChange={change}
      onBlur={() => touch(path)}
      className="form-wide"
    />
  );
}
