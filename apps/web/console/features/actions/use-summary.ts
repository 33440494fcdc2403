import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../elements/moment-text';
import { commonSummary, type Effect } from './effect-summary';

/** What a command does in a few words, for a button; what depends on the choices in its form is left to the form. */
export function useSummary(): (effects: readonly { readonly effect: Effect }[]) => string {
  const { t, i18n } = useTranslation(['actions', 'stages', 'levels']);
  return (effects) => {
    const parts = commonSummary(effects);
    if (parts.length === 0) return t('depends');
    return parts
      .map(({ key, stage, level, moment, count }) =>
        t(key, {
          stage: stage && t(stage, { ns: 'stages' }),
          level: level && t(level, { ns: 'levels' }),
          moment: moment && formatMoment(moment, i18n.language),
          count,
        }),
      )
      .join(t('comma'));
  };
}
