import dayjs from 'dayjs';
import { timeOf } from '@domain/calendar/moment';
import { DatePicker } from '../elements/date-picker';
import type { FieldProps } from './field-props';
import { useCommandForm } from './form-context';

const DAY = 'YYYY-MM-DD';
const MINUTE = 'YYYY-MM-DD HH:mm';

/** A day of the calendar. */
export function DateField({ path, value, id, invalid, describedBy, required, change }: FieldProps<'date'>) {
  const { disabled, touch } = useCommandForm();
  return (
    <DatePicker
      id={id}
      value={typeof value === 'string' ? dayjs(value, DAY) : null}
      format={DAY}
      disabled={disabled}
      status={invalid ? 'error' : undefined}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      aria-required={required}
      onChange={(day: dayjs.Dayjs | null) => change(day ? day.format(DAY) : undefined)}
      onBlur={() => touch(path)}
    />
  );
}

/** A minute in the halls' local time, whatever the zone of the reader's machine. */
export function MomentField({ path, value, id, invalid, describedBy, change }: FieldProps<'moment'>) {
  const { disabled, touch } = useCommandForm();
  const shown = typeof value === 'string' ? dayjs(`${value.slice(0, 10)} ${timeOf(value)}`) : null;
  return (
    <DatePicker
      id={id}
      showTime={{ format: 'HH:mm' }}
      value={shown}
      format={MINUTE}
      disabled={disabled}
      status={invalid ? 'error' : undefined}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      onChange={(moment: dayjs.Dayjs | null) =>
        change(moment ? `${moment.format('YYYY-MM-DDTHH:mm')}+08:00` : undefined)
      }
      onBlur={() => touch(path)}
    />
  );
}
