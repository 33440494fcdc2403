import { AutoComplete, type AutoCompleteProps } from 'antd';
import type { KeyboardEvent } from 'react';

/** Tab goes on to the next field; antd would take what is suggested and stay. */
const goOn = (event: KeyboardEvent) => {
  if (event.key === 'Tab') event.stopPropagation();
};

/** A text for which something is suggested: what is typed stands unless a suggestion is chosen. */
export function Suggested(props: AutoCompleteProps<string>) {
  return (
    <div role="presentation" onKeyDownCapture={goOn}>
      <AutoComplete<string> defaultActiveFirstOption={false} {...props} />
    </div>
  );
}
