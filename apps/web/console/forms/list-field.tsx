import type { Shape } from '@domain/kernel/shape';
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FieldProps } from './field-props';
import { useCommandForm } from './form-context';
import { missingOf } from './form-subject';
import { blankOf, hasContent } from './form-value';
import { UnitsField } from './units-field';

/** Rows that can be added and removed; units and known texts are chosen together. */
export function ListField(props: FieldProps<'list'>) {
  const { subject } = useCommandForm();
  const { item } = props.shape;
  if (item.is === 'text' && item.of)
    return <KnownTexts {...props} known={missingOf(item.of, subject.facts)} />;
  return props.shape.item.is === 'unit' ? <UnitsField {...props} /> : <Rows {...props} />;
}

function KnownTexts({ value, change, known }: FieldProps<'list'> & { readonly known: readonly string[] }) {
  const { disabled } = useCommandForm();
  const { t } = useTranslation('forms');
  if (known.length === 0) return <span>{t('nothing-missing')}</span>;
  const chosen = (Array.isArray(value) ? (value as unknown[]) : []).filter(Boolean) as string[];
  return <Checkbox.Group options={[...known]} value={chosen} disabled={disabled} onChange={change} />;
}

const isOfCase = (item: Shape): boolean => item.is === 'text' && item.of !== undefined;

type Drawn = Pick<FieldProps, 'value'> & { readonly shape: Shape };

/** Whether a list is drawn in rows of which the first is empty: what is missing is said there rather than below them. */
export function isSaidInRow({ shape, value }: Drawn): boolean {
  if (shape.is !== 'list' || shape.item.is === 'unit' || isOfCase(shape.item)) return false;
  return Array.isArray(value) && value.length > 0 && !hasContent(value[0]);
}

function Rows(props: FieldProps<'list'>) {
  const { shape, path, value, change, Field } = props;
  const form = useCommandForm();
  const { disabled } = form;
  const missing = isSaidInRow(props) ? form.faultAt(path) : undefined;
  const { t } = useTranslation('forms');
  const rows = Array.isArray(value) ? (value as unknown[]) : [];
  return (
    <div className="form-rows">
      {rows.map((_row, i) => (
        <div key={i} className="form-row" role="group" aria-label={t('row', { number: i + 1 })}>
          <Field
            shape={shape.item}
            path={[...path, i]}
            label={t('row', { number: i + 1 })}
            missing={i === 0 ? missing : undefined}
          />
          <Button
            type="text"
            icon={<DeleteOutlined />}
            disabled={disabled}
            aria-label={t('remove-row', { number: i + 1 })}
            title={t('remove-row', { number: i + 1 })}
            onClick={() => change(rows.filter((_other, j) => j !== i))}
          />
        </div>
      ))}
      <Button
        size="small"
        icon={<PlusOutlined />}
        disabled={disabled}
        onClick={() => change([...rows, blankOf(shape.item)])}
      >
        {t('add-row')}
      </Button>
    </div>
  );
}
