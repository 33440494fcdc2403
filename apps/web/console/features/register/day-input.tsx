import dayjs from 'dayjs';
import type { ComponentProps, SyntheticEvent } from 'react';
import { DatePicker } from '../../elements/date-picker';

export const DAY = 'YYYY-MM-DD';

interface Props extends Omit<ComponentProps<typeof DatePicker>, 'format' | 'onChange'> {
  /** How a day may be typed, beside the form in which it is shown. */
  readonly formats: readonly string[];
  readonly onChange?: (day: dayjs.Dayjs | null) => void;
}

/**
 * A day that may be typed in several forms. They are read once the field is left or Enter is pressed: on the way to 9-12
 * there is 9-1, which is a day too, and would be written out before the 2 comes.
 */
export function DayInput({ formats, onChange, ...props }: Props) {
  const read = ({ target }: SyntheticEvent) => {
    const day = dayjs((target as HTMLInputElement).value, [...formats], true);
    if (day.isValid()) onChange?.(day);
  };
  return (
    <DatePicker
      {...props}
      format={DAY}
      onChange={(day) => onChange?.(day as dayjs.Dayjs | null)}
      onBlur={read}
      onKeyDown={(event) => {
        if (event.key === 'Enter') read(event);
      }}
    />
  );
}
