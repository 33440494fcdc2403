import { doubtOfIdNumber } from '@domain/case/id-number';
import { doubtOfPhone } from '@domain/case/phone-number';
import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from './field';

const KINDS = ['person', 'organisation'] as const;
type Kind = (typeof KINDS)[number];
const KIND = ['applicant', 'kind'];

/** 申请人: who comes with the matter. */
export function ApplicantFields() {
  const { t } = useTranslation('register');
  const form = Form.useFormInstance();
  const kind = Form.useWatch(KIND, form) as Kind | undefined;
  return (
    <fieldset className="register-part">
      <legend>{t('part-applicant')}</legend>
      <Field at="applicant.name" className="wide-4">
        <Input autoFocus autoComplete="off" />
      </Field>
      <Field at="applicant.kind" className="wide-3">
        <Radio.Group
          optionType="button"
          buttonStyle="solid"
          options={KINDS.map((value) => ({ value, label: t(`kind-${value}`) }))}
        />
      </Field>
      <Field at="applicant.phone" className="wide-5" doubts={doubtOfPhone}>
        <Input autoComplete="off" inputMode="tel" />
      </Field>
      <Field
        at="applicant.idNumber"
        className="wide-4"
        doubts={(typed) => doubtOfIdNumber(typed, form.getFieldValue(KIND) as Kind)}
        dependencies={[KIND]}
        label={t(kind === 'organisation' ? 'field-applicant.creditCode' : 'field-applicant.idNumber')}
      >
        <Input autoComplete="off" />
      </Field>
      <Field at="applicant.address" className="wide-4">
        <Input autoComplete="off" />
      </Field>
      <Field at="applicant.specialNeeds" className="wide-4">
        <Input autoComplete="off" />
      </Field>
    </fieldset>
  );
}
