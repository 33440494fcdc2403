import { InputNumber, type InputNumberProps } from 'antd';

/** A whole number, typed or stepped by the arrow keys; antd's little buttons speak English to screen readers. */
export const WholeNumber = (props: InputNumberProps<number>) => (
  <InputNumber<number> precision={0} controls={false} {...props} />
);
