import dayjs from 'dayjs';
import { DatePicker } from '../elements/date-picker';
import { MomentPicker } from '../elements/moment-picker';
import { tied, type FieldProps } from './field-props';
import { useCommandForm } from './form-context';

const DAY = 'YYYY-MM-DD';

/** A day of the calendar. */
export function DateField({ path, value, id, invalid, describedBy, required, change }: FieldProps<'date'>) {
  const { disabled, touch } = useCommandForm();
  return (
    <DatePicker
      {...tied({ id, invalid, describedBy, required })}
      value={typeof value === 'string' ? dayjs(value, DAY) : null}
      format={DAY}
      disabled={disabled}
      onChange={(day: dayjs.Dayjs | null) => change(day ? day.format(DAY) : undefined)}
      onBlur={() => touch(path)}
    />
  );
}

/** A moment, to the minute. */
export function MomentField(props: FieldProps<'moment'>) {
  const { path, value, change } = props;
  const { disabled, touch } = useCommandForm();
  return (
    <MomentPicker
      {...tied(props)}
      value={typeof value === 'string' ? value : undefined}
      disabled={disabled}
      onChange={change}
      onBlur={() => touch(path)}
    />
  );
}
