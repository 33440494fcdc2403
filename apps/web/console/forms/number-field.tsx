import { Rate, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client';
import { formatMoment } from '../elements/moment-text';
import { WholeNumber } from '../elements/whole-number';
import { tied, type FieldProps } from './field-props';
import { useCommandForm } from './form-context';
import { fieldOf, type Path } from './form-value';

const isLevel = (path: Path): boolean => fieldOf(path) === 'level';

/** A whole number; a satisfaction as stars with words. */
export function IntegerField(props: FieldProps<'integer'>) {
  const { shape, path, value, id, invalid, describedBy, required, change } = props;
  const { disabled, touch } = useCommandForm();
  if (isLevel(path)) return <LevelField {...props} />;
  return (
    <WholeNumber
      {...tied({ id, invalid, describedBy, required })}
      value={(value ?? null) as number | null}
      min={shape.min}
      max={shape.max}
      disabled={disabled}
      onChange={(number: number | null) => change(number ?? undefined)}
      onBlur={() => touch(path)}
    />
  );
}

/** 满意度: five levels, the worst first. */
function LevelField({ value, label, change }: FieldProps<'integer'>) {
  const { disabled } = useCommandForm();
  const { t } = useTranslation('forms');
  const level = (value ?? 0) as number;
  return (
    <span className="form-level">
      <Rate
        value={level}
        disabled={disabled}
        aria-label={label}
        tooltips={[1, 2, 3, 4, 5].map((one) => t(`value.level.${one}`))}
        onChange={(chosen) => change(chosen || undefined)}
      />
      <span role="status">{level > 0 && t(`value.level.${level}`)}</span>
    </span>
  );
}

/** 规则版本: a version of the case's own profile. */
export function PolicyVersionField(props: FieldProps<'policy-version'>) {
  const { path, value, change } = props;
  const { subject, disabled, touch } = useCommandForm();
  const { t, i18n } = useTranslation('forms');
  const { data } = $api.useQuery('get', '/api/policies');
  const versions = data?.items.filter(({ profile }) => profile === subject.policy?.profile) ?? [];
  const options = versions.map(({ version, effectiveFrom }) => ({
    value: version,
    label: t('policy-version', {
      version,
      from: formatMoment(`${effectiveFrom}T00:00+08:00`, i18n.language, false),
    }),
  }));
  return (
    <Select
      {...tied(props)}
      value={value as number}
      options={options}
      disabled={disabled}
      onChange={change}
      onBlur={() => touch(path)}
      className="form-wide"
    />
  );
}
