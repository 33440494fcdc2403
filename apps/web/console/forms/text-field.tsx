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
  const { command, subject } = useCommandForm();
  const { t } = useTranslation(['forms', 'levels']);
  const { among, line } = hintOf(command, fieldOf(props.path));
  const policy = usePolicy(among && subject.policy);
  if (among === 'levels') {
    const above = policy && levelsAbove(subject.level as Level, policy.ladder);
    const nameOf = (level: string) => t(level, { ns: 'levels' });
    const next = above?.[0] && t('next-level', { level: nameOf(above[0]) });
    return <Known {...props} known={above} inWords={nameOf} placeholder={next} />;
  }
  if (among === 'pledgeable') return <Known {...props} known={policy?.pledge.items} />;
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

interface KnownProps extends FieldProps<'text'> {
  /** What it may be; undefined until the rules of the case are there. */
  readonly known: readonly string[] | undefined;
  readonly inWords?: (value: string) => string;
  /** What is meant by leaving it empty. */
  readonly placeholder?: string;
}

/** One of what the rules of the case know: a level above its own (层级), a paper that may be pledged (容缺清单). */
function Known({ known, placeholder, inWords = (one) => one, ...props }: KnownProps) {
  const { value, change, path } = props;
  const { disabled, touch } = useCommandForm();
  const clear = useClear();
  return (
    <Select
      {...tied(props)}
      value={value as string}
      disabled={disabled}
      loading={!known}
      showSearch={{ optionFilterProp: 'label' }}
      notFoundContent={known ? undefined : null}
      allowClear={clear}
      placeholder={placeholder}
      options={(known ?? []).map((one) => ({ value: one, label: inWords(one) }))}
      onChange={change}
      onBlur={() => touch(path)}
      className="form-wide"
    />
  );
}
