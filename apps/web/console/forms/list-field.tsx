import type { Shape } from '@domain/kernel/shape';
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FieldProps } from './field-props';
import { hintOf } from './field-hints';
import { useCommandForm, type CommandFormState } from './form-context';
import { missingMaterials, openPledges } from './form-subject';
import { blankOf, fieldOf, hasContent } from './form-value';
import { UnitsField } from './units-field';

/** Rows that can be added and removed; units and known texts are chosen together. */
export function ListField(props: FieldProps<'list'>) {
  const { command, subject } = useCommandForm();
  const { among } = hintOf(command, fieldOf(props.path));
  if (among === 'missing-materials') return <KnownTexts {...props} known={missingMaterials(subject.facts)} />;
  if (among === 'open-pledges') return <KnownTexts {...props} known={openPledges(subject.facts)} />;
  return props.shape.item.is === 'unit' ? <UnitsField {...props} /> : <Rows {...props} />;
}

function KnownTexts({ value, change, known }: FieldProps<'list'> & { readonly known: readonly string[] }) {
  const { disabled } = useCommandForm();
  const { t } = useTranslation('forms');
  if (known.length === 0) return <span>{t('nothing-missing')}</span>;
  const chosen = (Array.isArray(value) ? (value as unknown[]) : []).filter(Boolean) as string[];
  return <Checkbox.Group options={[...known]} value={chosen} disabled={disabled} onChange={change} />;
}

type Drawn = Pick<FieldProps, 'path' | 'value'> & { readonly shape: Shape };

/** Whether a list is drawn in rows of which the first is empty: what is missing is said there rather than below them. */
export function isSaidInRow({ command }: CommandFormState, { shape, path, value }: Drawn): boolean {
  if (shape.is !== 'list' || shape.item.is === 'unit' || hintOf(command, fieldOf(path)).among) return false;
  return Array.isArray(value) && value.length > 0 && !hasContent(value[0]);
}

function Rows(props: FieldProps<'list'>) {
  const { shape, path, value, change, Field } = props;
  const form = useCommandForm();
  const { disabled } = form;
  const missing = isSaidInRow(form, props) ? form.faultAt(path) : undefined;
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
