import { useTranslation } from 'react-i18next';
import { MomentText } from '../../elements/moment-text';
import type { WorkflowView } from './workflows-data';

/** Runs that broke off, and signals that were refused: what somebody may have to look after. */
export function Troubles({ ledger: { brokenRuns, refusedSignals } }: Pick<WorkflowView, 'ledger'>) {
  const { t } = useTranslation('workflows');
  return (
    <>
      {brokenRuns.length > 0 && (
        <section aria-label={t('broken-runs')}>
          <h2>{t('broken-runs')}</h2>
          <ul>
            {brokenRuns.map(({ at, how }) => (
              <li key={at}>
                <MomentText at={at} /> {t(`status-${how}`)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {refusedSignals.length > 0 && (
        <section aria-label={t('refused-signals')}>
          <h2>{t('refused-signals')}</h2>
          <ul>
            {refusedSignals.map(({ at, name, id, code }) => (
              <li key={`${at}/${id}`}>
                <MomentText at={at} /> <code>{name}</code> {t(code, { ns: 'refusals' })}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
