import { InputNumber, type InputNumberProps } from 'antd';

/**
 * Full-width figures as half-width ones, and nothing but what can stand in a number. It stays text, which is what antd
 * works with: of a number, an empty field would be 0.
 */
const asTyped = (text = ''): number =>
  text
    .normalize('NFKC')
    .replaceAll('。', '.')
    .replace(/[^\w.-]+/g, '') as unknown as number;

/** A whole number, typed or stepped by the arrow keys; antd's little buttons speak English to screen readers. */
export const WholeNumber = (props: InputNumberProps<number>) => (
  <InputNumber<number> precision={0} controls={false} parser={asTyped} {...props} />
);
