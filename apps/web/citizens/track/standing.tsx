import { useWords } from '../use-words';
import { MomentText } from '../elements/moment-text';
import { answerIn } from './answer';
import type { Progress } from './progress';

/** How it stands now: the result, or the promised date, or why its clock stands still; and what comes next. */
export function Standing({ progress }: { readonly progress: Progress }) {
  const { t } = useWords('track');
  const { outcome, promise, next } = progress;
  const answer = answerIn(progress);
  return (
    <section aria-labelledby="standing">
      <h2 id="standing">{t('standing')}</h2>
      {outcome && (
        <div className="clock good">
          <span>{t('outcome')}</span>
          <strong>{outcome.text}</strong>
          {answer && <p>{answer}</p>}
        </div>
      )}
      {promise && <Promise progress={progress} promise={promise} />}
      {!promise && !outcome && (
        <div className="clock">
          <strong>{answer ?? t('no-promise-yet')}</strong>
        </div>
      )}
      {next && <p className="next">{next.text}</p>}
    </section>
  );
}

interface PromiseProps {
  readonly progress: Progress;
  readonly promise: NonNullable<Progress['promise']>;
}

function Promise({ progress: { stops }, promise: { due, overdue, stopped, provisional } }: PromiseProps) {
  const { t } = useWords('track');
  if (stopped) {
    return (
      <div className="clock stopped">
        <span>{t('clock')}</span>
        <strong>{t('stopped')}</strong>
        <ul>
          {stops.map(({ code, text, since }) => (
            <li key={code}>
              {text} {t('since')} <MomentText at={since} />
            </li>
          ))}
        </ul>
        <p className="hint">{t('stopped-about')}</p>
      </div>
    );
  }
  return (
    <div className={overdue ? 'clock late' : 'clock'}>
      <span>{overdue ? t('promised-was') : t('promised-by')}</span>
      <strong>{due && <MomentText at={due} />}</strong>
      {overdue && <p>{t('overdue-about')}</p>}
      {provisional && <p className="hint">{t('provisional-about')}</p>}
    </div>
  );
}
