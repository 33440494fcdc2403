import { useWords } from '../use-words';
import type { ProblemError } from '../../api/transport';
import type { Sending } from './sending';

/** Why something was not done, in the words of the API; or that nobody answered. */
export function Trouble({ error }: { readonly error: ProblemError | undefined }) {
  const { t } = useWords('pages');
  if (!error) return null;
  const { problem, status } = error;
  return (
    <div className="note error-note" role="alert">
      <strong>{status === 0 ? t('no-answer') : (problem?.detail ?? t('unexpected'))}</strong>
    </div>
  );
}

interface SendButtonProps<A extends unknown[]> {
  readonly sending: Sending<A>;
  readonly label: string;
  readonly disabled?: boolean;
  readonly kind?: 'primary' | 'danger';
}

/** The button that sends a form, with what stands in its way right above it. */
export function SendButton<A extends unknown[]>({
  sending,
  label,
  disabled,
  kind = 'primary',
}: SendButtonProps<A>) {
  const { t } = useWords('pages');
  const { state, error, giveUp } = sending;
  return (
    <>
      <Trouble error={error} />
      {state === 'waiting' && (
        <div className="note warning" role="alert">
          <p>{t('waiting-for-line')}</p>
          <button type="button" onClick={giveUp}>
            {t('stop-waiting')}
          </button>
        </div>
      )}
      <button type="submit" className={kind} disabled={disabled || state !== 'idle'}>
        {state === 'idle' ? label : t('sending')}
      </button>
    </>
  );
}
