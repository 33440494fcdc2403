import { Checkbox, Form, Input, Select } from 'antd';
import { isLocalDate } from '@domain/calendar/moment';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { CHANNELS } from '@domain/case/registration';
import { usePlaceName, usePlaces } from '../../elements/names';
import { PersonSelect } from '../../forms/person-select';
import { Uploads } from '../../forms/uploads';
import { DAY, DayInput } from './day-input';
import { Field } from './field';

/** How a day may be typed in every language. */
const DAY_FORMATS = ['YYYYMMDD', 'YYYY-M-D', 'M-D', 'M.D', 'MMDD'];

interface Props {
  readonly hall: string | undefined;
  /** Those at whose windows the person sits. */
  readonly halls: readonly string[];
}

/** How it came, by when it is needed, and what was brought along. */
export function HandlingFields({ hall, halls }: Props) {
  const { t } = useTranslation('register');
  const nameOf = usePlaceName();
  return (
    <fieldset className="register-part">
      <legend>{t('part-handling')}</legend>
      <Field at="channel" className="wide-3">
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={CHANNELS.map((value) => ({ value, label: t(`channel-${value}`, { ns: 'elements' }) }))}
        />
      </Field>
      <Field
        at="needBy"
        className="wide-3"
        breaks={(day) => (isLocalDate(day) && day < dayjs().format(DAY) ? 'not-before-today' : undefined)}
      >
        <DayInput
          className="register-number"
          formats={[...DAY_FORMATS, t('day-format'), t('day-format-short')]}
        />
      </Field>
      <GreenChannel />
      <ReceivedBy hall={hall} />
      {halls.length > 1 && (
        <Field at="hall" className="wide-6">
          <Select options={halls.map((value) => ({ value, label: nameOf(value) }))} />
        </Field>
      )}
      <Form.Item name="attachments" label={t('field-attachments')} className="wide-12">
        <Uploads />
      </Form.Item>
    </fieldset>
  );
}

/** 首接责任人: who was asked first and came along. */
function ReceivedBy({ hall }: Pick<Props, 'hall'>) {
  const region = usePlaces().get(hall ?? '')?.parentId ?? undefined;
  return (
    <Field at="receivedBy" className="wide-4">
      <PersonSelect under={hall} region={region} />
    </Field>
  );
}

/** 绿色通道: before all others, for a ground that is said. */
function GreenChannel() {
  const { t } = useTranslation('register');
  const green = Form.useWatch('green') as boolean | undefined;
  return (
    <>
      <Form.Item name="green" valuePropName="checked" label={t('field-green')} className="wide-2">
        <Checkbox>{t('green')}</Checkbox>
      </Form.Item>
      {green && (
        <Field at="greenChannel.ground" className="wide-4">
          <Input autoComplete="off" />
        </Field>
      )}
    </>
  );
}
