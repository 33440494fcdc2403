import { isLimit } from '@domain/calendar/limit';
import { fallbackIn, type Fallback } from '@domain/policy/policy';
import { Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLimitWords } from '../elements/limit-words';
import { formatMoment } from '../elements/moment-text';
import { usePolicy } from '../elements/policy';
import { useComesTo } from './comes-to';
import { hintOf } from './field-hints';
import { useCommandForm } from './form-context';
import { fieldOf, type Path } from './form-value';
import { useFormWords } from './form-words';
import { useRuleWords } from './rule-words';

interface Props {
  readonly id: string;
  readonly path: Path;
}

/** What counts while a field is left empty, by the rules of the case. */
export function LeftOut({ id, path, fallback }: Props & { readonly fallback: Fallback }) {
  return <Hint id={id} words={useWords(path, fallback)} />;
}

/** Where what stands in a field comes from, as long as nobody has chosen. */
export function Implied({ id, path }: Props) {
  const { command } = useCommandForm();
  const { t } = useTranslation('forms');
  return <Hint id={id} words={t(`implied.${command}.${fieldOf(path)}`)} />;
}

/** What seems wrong with what stands in a field. */
export function Doubt({ id, rule }: { readonly id: string; readonly rule: string }) {
  return (
    <Typography.Text type="warning" id={id} className="form-hint" role="status">
      {useRuleWords()(rule)}
    </Typography.Text>
  );
}

const Hint = ({ id, words }: { readonly id: string; readonly words: string | undefined }) => (
  <Typography.Text type="secondary" id={id} className="form-hint">
    {words}
  </Typography.Text>
);

/** Nothing until the rules of the case are known. */
function useWords(path: Path, fallback: Fallback): string | undefined {
  const { command, subject } = useCommandForm();
  const { t, i18n } = useTranslation('forms');
  const limitIn = useLimitWords();
  const { value } = useFormWords(command);
  const field = fieldOf(path);
  const own = `left-out.${command}.${field}`;
  const { from } = hintOf(command, field);
  const policy = usePolicy(from === 'later' ? undefined : subject.policy);
  const rule = policy && fallbackIn(policy, fallback);
  const limit = isLimit(rule) ? rule : undefined;
  const end = useComesTo(limit, from, subject);
  if (from === 'later') return t(own);
  if (limit === undefined) return rule && t('left-out', { value: value(field, rule) });
  if (!end) return undefined;
  const moment = formatMoment(end.due, i18n.language);
  const words = t([own, 'left-out-limit'], { limit: limitIn(limit), moment });
  return end.provisional ? `${words} ${t('provisional')}` : words;
}
