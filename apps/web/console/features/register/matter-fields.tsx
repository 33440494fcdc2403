import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePlaces } from '../../elements/names';
import { Suggested } from '../../elements/suggested';
import { WholeNumber } from '../../elements/whole-number';
import { Field } from './field';

/** 事项: what could not be done, who would not do it, and why. */
export function MatterFields({ hall }: { readonly hall: string | undefined }) {
  const { t } = useTranslation('register');
  const units = useUnitNames(hall);
  return (
    <fieldset className="register-part">
      <legend>{t('part-matter')}</legend>
      <Field at="matter.title" className="wide-8">
        <Input autoComplete="off" />
      </Field>
      <Field at="matter.item" className="wide-4">
        <Input autoComplete="off" />
      </Field>
      <Field at="matter.detail" className="wide-12">
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} />
      </Field>
      <Field at="refusedBy" className="wide-4">
        <Suggested
          options={units.map((value) => ({ value }))}
          showSearch={{ filterOption: (text, option) => String(option?.value).includes(text) }}
        />
      </Field>
      <Field at="refusalGround" className="wide-6">
        <Input autoComplete="off" />
      </Field>
      <Field at="priorVisits" className="wide-2">
        <WholeNumber min={0} className="register-number" />
      </Field>
    </fieldset>
  );
}

/** The units of the hall's region and below: whoever refused is mostly one of them. */
function useUnitNames(hall: string | undefined): readonly string[] {
  const places = usePlaces();
  const region = places.get(hall ?? '')?.parentId;
  const isNear = (id: string | null): boolean =>
    id !== null && (id === region || isNear(places.get(id)?.parentId ?? null));
  const units = [...places.values()].filter(
    ({ kind, active, id }) => kind === 'unit' && active && isNear(id),
  );
  return [...new Set(units.map(({ name }) => name))];
}
