import type { DatePickerProps } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { timeOf, type Moment } from '@domain/calendar/moment';
import { DatePicker } from './date-picker';

const MINUTE = 'YYYY-MM-DD HH:mm';

type Kept =
  'id' | 'disabled' | 'status' | 'allowClear' | 'placeholder' | 'onBlur' | 'aria-label' | 'aria-describedby';

interface Props extends Pick<DatePickerProps<Dayjs, false>, Kept> {
  readonly value?: Moment;
  readonly onChange?: (moment: Moment | undefined) => void;
}

/** A minute in the halls' local time, whatever the zone of the reader's machine. */
export function MomentPicker({ value, onChange, ...others }: Props) {
  return (
    <DatePicker
      {...others}
      showTime={{ format: 'HH:mm' }}
      format={MINUTE}
      value={value === undefined ? null : dayjs(`${value.slice(0, 10)} ${timeOf(value)}`)}
      onChange={(moment: Dayjs | null) =>
        onChange?.(moment ? `${moment.format('YYYY-MM-DDTHH:mm')}+08:00` : undefined)
      }
    />
  );
}
