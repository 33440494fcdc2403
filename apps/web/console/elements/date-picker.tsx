import dayjs, { type Dayjs, type PluginFunc } from 'dayjs';
// The names of days and months: without it they stay English. It comes with the pages that have date fields.
import 'dayjs/locale/zh-cn';
import { DatePicker as AntPicker, type DatePickerProps } from 'antd';
import type { ComponentProps } from 'react';
import { useClear } from './use-clear';

interface Parsed {
  readonly date: unknown;
}

/** Reads days of full width, as Chinese keyboards write them; antd asks for exactly the signs of its formats. */
const readFullWidth: PluginFunc = (_options, Day) => {
  const day = Day.prototype as unknown as { parse: (this: unknown, config: Parsed) => void };
  const { parse } = day;
  day.parse = function (config) {
    const { date } = config;
    parse.call(this, typeof date === 'string' ? { ...config, date: date.normalize('NFKC') } : config);
  };
};
// After those of antd, whose parsing it stands before.
dayjs.extend(readFullWidth);

/** A day, or a moment of it. */
export function DatePicker(props: DatePickerProps<Dayjs, false>) {
  return <AntPicker allowClear={useClear()} {...props} />;
}

/** From one day to another. */
export function RangePicker(props: ComponentProps<typeof AntPicker.RangePicker>) {
  return <AntPicker.RangePicker allowClear={useClear()} {...props} />;
}
