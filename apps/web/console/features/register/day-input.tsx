import dayjs from 'dayjs';
import type { ComponentProps, SyntheticEvent } from 'react';
import { DatePicker } from '../../elements/date-picker';

export const DAY = 'YYYY-MM-DD';

interface Props extends Omit<ComponentProps<typeof DatePicker>, 'format' | 'onChange' | 'value'> {
  /** How a day may be typed, beside the form in which it is shown. */
  readonly formats: readonly string[];
  /** A day such as 2026-11-25, or what was typed and is none. */
  readonly value?: string;
  readonly onChange?: (typed: string | undefined) => void;
}

/**
 * A day that may be typed in several forms. They are read once the field is left or Enter is pressed: on the way to 9-12
 * there is 9-1, which is a day too, and would be written out before the 2 comes. What is no day is told as it was typed, and
 * stands pale in the field, so that it is not lost without a word.
 */
export function DayInput({ formats, value, onChange, ...props }: Props) {
  const read = ({ target }: SyntheticEvent) => {
    const typed = (target as HTMLInputElement).value.trim();
    const day = dayjs(typed, [DAY, ...formats], true);
    onChange?.(day.isValid() ? day.format(DAY) : typed || undefined);
  };
  const shown = dayjs(value, DAY, true);
  return (
    <DatePicker
      {...props}
      format={DAY}
      value={shown.isValid() ? shown : null}
      {...(value && !shown.isValid() && { placeholder: value })}
      onChange={(day) => onChange?.(day?.format(DAY))}
      onBlur={read}
      onKeyDown={(event) => {
        if (event.key === 'Enter') read(event);
      }}
    />
  );
}
