import { numberIn } from '@domain/calendar/limit';
import { fieldKeys, valueKeys } from '@domain/kernel/field-keys';
import type { Refusal } from '@domain/kernel/refusal';
import { ruleWords } from '@domain/kernel/rule';
import { useTranslation } from 'react-i18next';
import { useLimitWords } from '../elements/limit-words';

/** How the fields and values of a command are called in the reader's language. */
export function useFormWords(command: string) {
  const { t, i18n } = useTranslation(['forms', 'fields']);
  const template = (field: string) => `template.${command}.${field}`;
  return {
    field: (field: string) => t(fieldKeys(command, field), { ns: 'fields' }),
    value: (field: string, value: string) => t(valueKeys(command, field, value)),
    /** A text to begin with, where there is one. */
    template: (field: string): string | undefined =>
      i18n.exists(template(field), { ns: 'forms' }) ? t(template(field)) : undefined,
  };
}

type Fault = Partial<Pick<Refusal, 'code' | 'rule' | 'limit'>>;

/** Says what is wrong with a field: the rule it breaks, else why the engine refuses it and what it allows. */
export function useFaultWords(): (fault: Fault) => string {
  const { t, i18n } = useTranslation(['refusals', 'refusal-limits', 'rules']);
  const limitIn = useLimitWords();
  const allowed = (code: string, limit: string | number) =>
    t(code, { ns: 'refusal-limits', count: numberIn(limit), limit: limitIn(String(limit)) });
  return ({ rule, code = 'CASE.INVALID', limit }) => {
    if (rule === undefined) {
      const sentences = [t(code, { ns: 'refusals' }), ...(limit === undefined ? [] : [allowed(code, limit)])];
      return sentences.join(i18n.language === 'en' ? ' ' : '');
    }
    const { key, params } = ruleWords(rule);
    // A choice that was not made, or a date half typed, is not there: the list of what it could be helps nobody.
    return key === 'one-of' ? t('required', { ns: 'rules' }) : t(key, { ns: 'rules', ...params });
  };
}
