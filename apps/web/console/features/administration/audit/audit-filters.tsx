import { Button, Form, Input, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { RangePicker } from '../../../elements/date-picker';
import { useClear } from '../../../elements/use-clear';
import { PersonSelect } from '../../../forms/person-select';
import { ACTS } from './acts';
import type { AuditFilter } from './audit-address';

interface Props {
  readonly filter: AuditFilter;
  readonly onChange: (filter: AuditFilter) => void;
}

type Filled = Omit<AuditFilter, 'from' | 'to'> & { readonly days?: readonly (Dayjs | null)[] | null };

/** What the entries are narrowed by: as the address has it, until it is filled in anew and sent. */
export function AuditFilters({ filter, onChange }: Props) {
  const { t } = useTranslation('administration');
  const clear = useClear();
  const [form] = Form.useForm<Filled>();
  useEffect(() => form.setFieldsValue(filledBy(filter)), [form, filter]);
  return (
    <Form<Filled> name="audit" form={form} layout="inline" onFinish={(filled) => onChange(filterOf(filled))}>
      <Form.Item name="actor">
        <PersonSelect
          under={undefined}
          region={undefined}
          aria-label={t('audit-actor')}
          placeholder={t('audit-actor')}
        />
      </Form.Item>
      <Form.Item name="subject">
        <Input allowClear={clear} aria-label={t('audit-subject')} placeholder={t('audit-subject-example')} />
      </Form.Item>
      <Form.Item name="act">
        <ActChoice />
      </Form.Item>
      <Form.Item name="days">
        <RangePicker
          aria-label={t('audit-days')}
          placeholder={[t('audit-from'), t('audit-to')]}
          allowEmpty={[true, true]}
        />
      </Form.Item>
      <Button htmlType="submit">{t('find')}</Button>
    </Form>
  );
}

/** An act, found by a part of its words. */
function ActChoice(passed: { readonly id?: string; readonly value?: string }) {
  const { t } = useTranslation('administration');
  return (
    <Select
      {...passed}
      showSearch={{ optionFilterProp: 'label' }}
      allowClear={useClear()}
      className="administration-choice"
      aria-label={t('audit-act')}
      placeholder={t('audit-act')}
      options={ACTS.map((value) => ({ value, label: t(`act-${value}`) }))}
    />
  );
}

const dayOf = (date: string | undefined): Dayjs | null => (date ? dayjs(date) : null);

/** The fields by what the address says; those that it does not name are emptied. */
const filledBy = ({ actor, subject, act, from, to }: AuditFilter): Filled => ({
  ...{ actor, subject, act },
  days: [dayOf(from), dayOf(to)],
});

/** What was filled in. A subject copied from the list has the word for its kind before its number. */
function filterOf({ subject, days, ...others }: Filled): AuditFilter {
  const [from, to] = (days ?? []).map((day) => day?.format('YYYY-MM-DD'));
  const asked = { ...others, from, to, subject: subject?.trim().split(/\s+/).at(-1) };
  return Object.fromEntries(Object.entries(asked).filter(([, text]) => text));
}
