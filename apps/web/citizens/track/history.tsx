import { useState } from 'react';
import { useWords } from '../use-words';
import { MomentText } from '../elements/moment-text';
import type { Progress } from './progress';

const SHOWN_AT_FIRST = 5;

/** What has been done, the latest first; on paper all of it. */
export function History({ progress }: { readonly progress: Progress }) {
  const { t } = useWords('track');
  const [all, setAll] = useState(false);
  const latestFirst = [...progress.history].reverse();
  const hidden = latestFirst.length - SHOWN_AT_FIRST;
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t('history')}</h2>
      <ol className="history">
        {latestFirst.map(({ at, text }, i) => (
          <li key={latestFirst.length - i} className={!all && i >= SHOWN_AT_FIRST ? 'on-paper' : undefined}>
            <small className="quiet">
              <MomentText at={at} />
            </small>
            <span>{text}</span>
          </li>
        ))}
      </ol>
      {!all && hidden > 0 && (
        <button type="button" className="on-screen" onClick={() => setAll(true)}>
          {t('history-all', { count: hidden })}
        </button>
      )}
    </section>
  );
}
