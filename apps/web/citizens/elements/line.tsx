import { useSyncExternalStore } from 'react';
import { useWords } from '../use-words';

/** Says that the line is away, as long as it is. */
export function Line() {
  const { t } = useWords('pages');
  const there = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status" aria-live="polite">
      {!there && <p className="note warning line">{t('line-away')}</p>}
    </div>
  );
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}
