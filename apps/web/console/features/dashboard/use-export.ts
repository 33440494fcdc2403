import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../elements/moment-text';
import { usePlaceName } from '../../elements/names';
import type { Figure } from './figure';
import type { Statistics, View } from './view';

/** Saves all that is shown as a workbook. The writer of workbooks is fetched when it is first needed. */
export function useExport(view: View, of: Statistics | undefined, figures: readonly Figure[]) {
  const { t, i18n } = useTranslation('dashboard');
  const nameOf = usePlaceName();
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const save = async () => {
    if (!of) return;
    setIsBusy(true);
    setError(undefined);
    try {
      const { saveWorkbook } = await import('./export');
      const lines: [string, string][] = [
        [t('period'), `${view.from} – ${view.to}`],
        [t('regions'), view.under ? nameOf(view.under) : t('all-seen')],
        [t('as-of'), formatMoment(of.asOf, i18n.language)],
      ];
      const name = `${t('title')} ${view.from} ${view.to}.xlsx`;
      await saveWorkbook(name, { title: t('about'), lines }, figures);
    } catch (failure) {
      setError(failure);
    } finally {
      setIsBusy(false);
    }
  };
  return { save, isBusy, error };
}
