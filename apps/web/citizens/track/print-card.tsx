import { useWords } from '../use-words';

/** Prints the page as a tracking card (跟踪卡): the print style leaves out what is only for screens. */
export function PrintCard() {
  const { t } = useWords('track');
  return (
    <p>
      <button type="button" onClick={() => window.print()}>
        {t('print-card')}
      </button>
    </p>
  );
}
