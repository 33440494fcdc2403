import { Form, type FormItemProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { checkShape } from '@domain/kernel/shape';
import { useRefusalWords, useRuleWords } from '../../forms/rule-words';
import { shapeOf, tidy } from './registration-values';

interface Props extends Omit<FormItemProps, 'name' | 'rules' | 'required'> {
  /** Where the field stands in the payload, e.g. `applicant.name`. */
  readonly at: string;
  /** A rule of the page's own that a value breaks, beyond its shape. */
  readonly breaks?: (value: string) => string | undefined;
  /** A rule that a value seems to break: said once it is typed, and taken all the same. */
  readonly doubts?: (value: string) => string | undefined;
}

/** A field of the registration, labelled, and checked while typing by the engine's own shape. */
export function Field({ at, breaks, doubts, children, ...item }: Props) {
  const { t } = useTranslation('register');
  const words = useRefusalWords();
  const ruleWords = useRuleWords();
  const path = at.split('.');
  const shape = shapeOf(path);
  const check = (_rule: unknown, value: unknown): Promise<void> => {
    const given = tidy(value);
    const rule = typeof given === 'string' ? breaks?.(given) : undefined;
    const broken = rule === undefined ? words(checkShape(shape, given, at)) : ruleWords(rule);
    return broken === undefined ? Promise.resolve() : Promise.reject(new Error(broken));
  };
  const doubt = (_rule: unknown, value: unknown): Promise<void> => {
    const rule = doubts?.(typeof value === 'string' ? value : '');
    return rule === undefined ? Promise.resolve() : Promise.reject(new Error(ruleWords(rule)));
  };
  // Half a number is nothing to doubt yet.
  const whenLeft: FormItemProps['rules'] = doubts && [
    { validator: doubt, validateTrigger: 'onBlur', warningOnly: true },
  ];
  return (
    <Form.Item
      name={path}
      label={t(`field-${at}`)}
      required={shape.is !== 'optional'}
      rules={[{ validator: check }, ...(whenLeft ?? [])]}
      validateTrigger={doubts ? ['onChange', 'onBlur'] : 'onChange'}
      validateFirst
      {...item}
    >
      {children}
    </Form.Item>
  );
}
