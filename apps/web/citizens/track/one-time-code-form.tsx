import { useEffect, useState } from 'react';
import { useWords } from '../use-words';
import { api } from '../../api/transport';
import { TextField } from '../elements/field';
import { codeInGroups } from '@domain/case/query-code';
import { useSending } from '../elements/sending';
import { SendButton } from '../elements/trouble';
import { Link } from '../router';

const DIGITS = /^\d{6}$/;
const AGAIN_AFTER_S = 60;

interface OneTimeCodeFormProps {
  readonly code: string;
  /** The page was open already, and its time is over. */
  readonly ended: boolean;
  readonly opened: () => Promise<void>;
}

/** Sends the one-time code and takes it; what may be wrong is said in plain words. */
export function OneTimeCodeForm({ code, ended, opened }: OneTimeCodeFormProps) {
  const { t } = useWords('track');
  const [sent, setSent] = useState(0);
  const asking = useSending(async () => {
    await api.POST('/api/track/{code}/otp', { params: { path: { code } } });
    setSent((times) => times + 1);
  });
  const wait = useCountdown(sent);
  return (
    <>
      {ended && (
        <p className="note warning" role="status">
          {t('session-ended')}
        </p>
      )}
      <p>
        {t('code-given')} <strong className="code">{codeInGroups(code)}</strong>{' '}
        <Link to="track">{t('other-code')}</Link>
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void asking.run();
        }}
      >
        <p className="hint">{t('otp-about')}</p>
        <SendButton
          sending={asking}
          label={
            sent === 0 ? t('otp-send') : wait > 0 ? t('otp-again-in', { seconds: wait }) : t('otp-again')
          }
          disabled={wait > 0}
        />
      </form>
      {sent > 0 && <Take code={code} opened={opened} />}
    </>
  );
}

function Take({ code, opened }: Pick<OneTimeCodeFormProps, 'code' | 'opened'>) {
  const { t } = useWords('track');
  const [otp, setOtp] = useState('');
  const [pressed, setPressed] = useState(false);
  // Chinese keyboards write digits at full width.
  const plain = otp.normalize('NFKC').trim();
  const wrong = !DIGITS.test(plain);
  const opening = useSending(async () => {
    await api.POST('/api/track/{code}/session', {
      params: { path: { code } },
      body: { otp: plain, as: 'cookie' },
    });
    await opened();
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setPressed(true);
        if (!wrong) void opening.run();
      }}
    >
      <p role="status" className="note">
        {t('otp-sent')}
      </p>
      <TextField
        className="code"
        label={t('otp')}
        value={otp}
        onChange={setOtp}
        inputMode="numeric"
        autoComplete="one-time-code"
        error={pressed && wrong ? t('otp-digits') : undefined}
      />
      <SendButton sending={opening} label={t('open')} />
      {opening.error?.problem?.code === 'TRACK.CODE_WRONG' && <WrongCode />}
    </form>
  );
}

/** The API does not tell which of these it is: nobody shall find out codes by trying. */
function WrongCode() {
  const { t } = useWords('track');
  return (
    <ul className="hint">
      {['wrong-query-code', 'wrong-otp', 'wrong-expired', 'wrong-too-often'].map((key) => (
        <li key={key}>{t(key)}</li>
      ))}
    </ul>
  );
}

/** Seconds until another code may be asked for. */
function useCountdown(sent: number): number {
  const [left, setLeft] = useState({ of: 0, seconds: 0 });
  useEffect(() => {
    if (sent === 0) return;
    const from = Date.now();
    const timer = setInterval(() => {
      const seconds = Math.max(0, AGAIN_AFTER_S - Math.floor((Date.now() - from) / 1000));
      setLeft({ of: sent, seconds });
      if (seconds === 0) clearInterval(timer);
    }, 1000);
    return () => clearInterval(timer);
  }, [sent]);
  if (sent === 0) return 0;
  return left.of === sent ? left.seconds : AGAIN_AFTER_S;
}
