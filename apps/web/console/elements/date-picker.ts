// The names of days and months: without it they stay English. It comes with the pages that have date fields.
import 'dayjs/locale/zh-cn';

export { DatePicker } from 'antd';
