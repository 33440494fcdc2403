import { fieldKeys } from '@domain/kernel/field-keys';
import { useTranslation } from 'react-i18next';

/** The words of a value among fixed ones are those of the command's own field, else those of any field of its name. */
export const valueKeys = (command: string, field: string, value: string): string[] => [
  `value.${command}.${field}.${value}`,
  `value.${last(field)}.${value}`,
];

const last = (field: string): string => field.slice(field.lastIndexOf('.') + 1);

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

/** Says what is wrong with a field. */
export function useFaultWords(): (fault: { readonly rule?: string; readonly code?: string }) => string {
  const { t } = useTranslation(['refusals', 'rules', 'forms']);
  return ({ rule, code }) => {
    if (rule === undefined) return t(code ?? 'CASE.INVALID', { ns: 'refusals' });
    const [name, ...value] = rule.split(':');
    // A choice that was not made, or a date half typed, is not there: the list of what it could be helps nobody.
    return name === 'one-of'
      ? t('required', { ns: 'rules' })
      : t(name!, { ns: 'rules', value: value.join(':') });
  };
}
