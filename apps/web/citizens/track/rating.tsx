import { rating } from '@domain/case/payloads';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { useWords } from '../use-words';
import { TextField } from '../elements/field';
import { SendButton } from '../elements/trouble';
import { useFault } from '../elements/use-fault';
import { isRated } from './answer';
import { useCommand, type ActingProps } from './command';

/** From the best down, as the 好差评 forms have them. */
const LEVELS = [5, 4, 3, 2, 1];
/** A rating is given once: it goes out by itself after this, so that one click is enough and a slip can be put right. */
const GOES_OUT_AFTER_S = 8;

/** Rating in one click; a reason may be added before it goes out. */
export function Rating({ progress, reload }: ActingProps) {
  const { t } = useWords('track');
  const [level, setLevel] = useState<number>();
  // Once it is on its way it cannot be changed any more, and shall not look as if it could.
  const [isOut, setOut] = useState(false);
  return (
    <section className="rating" aria-labelledby="rating">
      <h2 id="rating">{t('rating')}</h2>
      <p>{t('rating-about', { title: progress.title, no: progress.no })}</p>
      <div className="levels" role="group" aria-label={t('rating')}>
        {LEVELS.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === level}
            disabled={isOut}
            onClick={() => setLevel(one)}
          >
            <Stars level={one} />
            {t(`level-${one}`)}
          </button>
        ))}
      </div>
      {level !== undefined && (
        <GoingOut key={level} {...{ level, reload }} onWay={setOut} gone={() => setLevel(undefined)} />
      )}
    </section>
  );
}

/** Where one is not asked, but may tell. */
export function RatingAgain(props: ActingProps) {
  const { t } = useWords('track');
  return (
    <details>
      <summary>{t(isRated(props.progress) ? 'rate-again' : 'rating')}</summary>
      <Rating {...props} />
    </details>
  );
}

function Stars({ level }: { readonly level: number }) {
  return (
    <span aria-hidden="true" className="stars">
      {'★'.repeat(level)}
    </span>
  );
}

interface GoingOutProps {
  readonly level: number;
  readonly reload: ActingProps['reload'];
  /** Whether it is on its way now. */
  readonly onWay: (isOut: boolean) => void;
  /** It has been given, and shall not go out again. */
  readonly gone: () => void;
}

function GoingOut({ level, reload, onWay, gone }: GoingOutProps) {
  const { t } = useWords('track');
  const [comment, setComment] = useState('');
  const fault = useFault()(rating.comment, comment);
  const sending = useCommand('rate', reload);
  const send = async () => {
    onWay(true);
    const isGiven = await sending.run({ level, comment: comment.trim() || undefined });
    onWay(false);
    if (isGiven) gone();
  };
  const isReady = sending.state === 'idle' && !sending.error && !fault;
  const left = useCountdown(comment === '' && isReady, () => void send());
  useWhenLeft(isReady, () => void send());
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!fault) void send();
      }}
    >
      <p role="status">
        {t('rating-chosen', { level: t(`level-${level}`) })}{' '}
        {left !== undefined && <span aria-hidden="true">{t('rating-goes-out', { seconds: left })}</span>}
      </p>
      <TextField
        label={t('rating-reason')}
        rows={2}
        optional
        value={comment}
        onChange={setComment}
        error={fault}
      />
      <SendButton sending={sending} label={t('rating-send')} />
    </form>
  );
}

/** Counts down while `running`, and calls when it is over. */
function useCountdown(running: boolean, over: () => void): number | undefined {
  const [left, setLeft] = useState(GOES_OUT_AFTER_S);
  const finish = useLatest(over);
  useEffect(() => {
    if (!running) return;
    const ticking = setTimeout(() => (left > 1 ? setLeft(left - 1) : finish.current()), 1000);
    return () => clearTimeout(ticking);
  }, [running, left, finish]);
  return running ? left : undefined;
}

/** Calls when the page is left: what was chosen, and what was typed with it, is not lost by that. */
function useWhenLeft(isReady: boolean, leave: () => void): void {
  const latest = useLatest(leave);
  useEffect(() => {
    if (!isReady) return;
    const go = () => latest.current();
    window.addEventListener('pagehide', go);
    return () => window.removeEventListener('pagehide', go);
  }, [isReady, latest]);
}

function useLatest(call: () => void): RefObject<() => void> {
  const latest = useRef(call);
  useEffect(() => {
    latest.current = call;
  });
  return latest;
}
