import { levelsAbove } from '@domain/policy/ladder';
import type { Level } from '@domain/policy/policy';
import { Button, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePolicy } from '../elements/policy';
import { useClear } from '../elements/use-clear';
import { CancellableField } from './id-field';
import { tied, type FieldProps } from './field-props';
import { useCommandForm } from './form-context';
import { fieldOf } from './form-value';
import { useFormWords } from './form-words';
import { hintOf } from './field-hints';

/** A text: many lines unless a short one is meant; a choice where what it may be is known. */
export function TextField(props: FieldProps<'text'>) {
  const { command } = useCommandForm();
  const { among, line } = hintOf(command, fieldOf(props.path));
  if (among === 'levels') return <LevelField {...props} />;
  if (among === 'cancellable') return <CancellableField {...props} />;
  return line ? <Line {...props} /> : <Lines {...props} />;
}

function useInput({ id, path, value, invalid, describedBy, required, change }: FieldProps<'text'>) {
  const form = useCommandForm();
  return {
    ...tied({ id, invalid, describedBy, required }),
    value: (value ?? '') as string,
    maxLength: 4000,
    disabled: form.disabled,
    onBlur: () => form.touch(path),
    onChange: (event: { target: { value: string } }) => change(event.target.value),
  };
}

function Line(props: FieldProps<'text'>) {
  return <Input {...useInput(props)} autoComplete="off" />;
}

function Lines(props: FieldProps<'text'>) {
  const { command, disabled } = useCommandForm();
  const { t } = useTranslation('forms');
  const template = useFormWords(command).template(fieldOf(props.path));
  const input = useInput(props);
  return (
    <>
      <Input.TextArea {...input} autoSize={{ minRows: 2, maxRows: 8 }} />
      {template !== undefined && input.value === '' && (
        <Button
          type="link"
          size="small"
          disabled={disabled}
          onClick={() => props.change(template)}
          className="form-template"
        >
          {t('use-template')}
        </Button>
      )}
    </>
  );
}

/** 层级: one that the rules of the case have above its own; without one it goes up by one. */
function LevelField({ id, value, change, path, invalid, describedBy, required }: FieldProps<'text'>) {
  const { subject, disabled, touch } = useCommandForm();
  const { t } = useTranslation(['forms', 'levels']);
  const clear = useClear();
  const ladder = usePolicy(subject.policy)?.ladder;
  const above = ladder ? levelsAbove(subject.level as Level, ladder) : [];
  return (
    <Select
      {...tied({ id, invalid, describedBy, required })}
      value={value}
      disabled={disabled}
      loading={!ladder}
      allowClear={clear}
      placeholder={t('next-level')}
      options={above.map((level) => ({ value: level, label: t(level, { ns: 'levels' }) }))}
      onChange={change}
      onBlur={() => touch(path)}
    />
  );
}
