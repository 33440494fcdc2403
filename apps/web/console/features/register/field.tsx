import { Form, type FormItemProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { checkShape } from '@domain/kernel/shape';
import { useRefusalWords } from '../../forms/rule-words';
import { shapeOf, tidy } from './registration-values';

interface Props extends Omit<FormItemProps, 'name' | 'rules' | 'required'> {
  /** Where the field stands in the payload, e.g. `applicant.name`. */
  readonly at: string;
}

/** A field of the registration, labelled, and checked while typing by the engine's own shape. */
export function Field({ at, children, ...item }: Props) {
  const { t } = useTranslation('register');
  const words = useRefusalWords();
  const path = at.split('.');
  const shape = shapeOf(path);
  const check = (_rule: unknown, value: unknown): Promise<void> => {
    const broken = words(checkShape(shape, tidy(value), at));
    return broken === undefined ? Promise.resolve() : Promise.reject(new Error(broken));
  };
  return (
    <Form.Item
      name={path}
      label={t(`field-${at}`)}
      required={shape.is !== 'optional'}
      rules={[{ validator: check }]}
      validateFirst
      {...item}
    >
      {children}
    </Form.Item>
  );
}
