import { useWords } from '../use-words';
import { MomentText, momentInWords } from '../elements/moment-text';
import { answerIn } from './answer';
import type { Progress } from './progress';

/** How it stands now: the result, which an answer names as such itself, or the promised date, or why its clock stands still; and what comes next. */
export function Standing({ progress }: { readonly progress: Progress }) {
  const { t } = useWords('track');
  const { outcome, promise, next } = progress;
  const answer = answerIn(progress);
  return (
    <section aria-labelledby="standing">
      <h2 id="standing">{t('standing')}</h2>
      {outcome && (
        <div className="clock good">
          {!answer && <span>{t('outcome')}</span>}
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

function Promise({ progress: { stops }, promise }: PromiseProps) {
  const { t } = useWords('track');
  const { kind, due, overdue, left, stopped, provisional } = promise;
  return (
    <div className={overdue ? 'clock late' : stopped ? 'clock stopped' : 'clock'}>
      <span>{t(overdue ? 'promised-was' : `promised-${kind}`)}</span>
      <strong>{due ? <MomentText at={due} /> : t('stopped')}</strong>
      {overdue && <p>{t('overdue-about')}</p>}
      {stopped && <Stops stops={stops} />}
      {left && <p>{left.text}</p>}
      {provisional && <p className="hint">{t('provisional-about')}</p>}
    </div>
  );
}

function Stops({ stops }: Pick<Progress, 'stops'>) {
  const { t, language } = useWords('track');
  return (
    <ul>
      {stops.map(({ code, text, since, until }) => (
        <li key={code}>
          {t(until ? 'stop-until' : 'stop-since', {
            reason: text,
            since: momentInWords(since, language),
            until: until && momentInWords(until, language),
          })}
        </li>
      ))}
    </ul>
  );
}
