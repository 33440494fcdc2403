import { useWords } from '../use-words';
import { MomentText } from '../elements/moment-text';
import type { Progress } from './progress';

/** The way of the case as a picture of its steps: what is behind, where it stands, what is ahead. */
export function Way({ way }: { readonly way: Progress['way'] }) {
  const { t } = useWords('track');
  return (
    <ol className="way" aria-label={t('way')}>
      {way.map(({ code, text, state, at }) => (
        <li key={code} className={state} aria-current={state === 'now' ? 'step' : undefined}>
          <Mark state={state} />
          <div>
            <strong>{text}</strong>
            <span className="state">{t(`way-${state}`)}</span>
            {at && (
              <small className="quiet">
                <MomentText at={at} />
              </small>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** A tick, a dash, a full dot, an empty ring: told apart by their form, not by colour alone. */
function Mark({ state }: { readonly state: Progress['way'][number]['state'] }) {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <circle cx="12" cy="12" r="10" />
      {state === 'done' && <path d="M7 12.5l3.5 3.5L17 9" />}
      {state === 'skipped' && <path d="M7 12h10" />}
      {state === 'now' && <circle cx="12" cy="12" r="5" className="dot" />}
    </svg>
  );
}
