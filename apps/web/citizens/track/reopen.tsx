import { reopening } from '@domain/case/payloads';
import { useState } from 'react';
import { useWords } from '../use-words';
import { TextField } from '../elements/field';
import { SendButton } from '../elements/trouble';
import { useFault } from '../elements/use-fault';
import { useCommand, type ActingProps } from './command';

/** Asks that it be handled again, by someone else. */
export function Reopen({ reload }: ActingProps) {
  const { t } = useWords('track');
  const [ground, setGround] = useState('');
  const [pressed, setPressed] = useState(false);
  const fault = useFault()(reopening.ground, ground);
  const sending = useCommand('reopen', reload);
  return (
    <details>
      <summary>{t('reopen')}</summary>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setPressed(true);
          if (!fault) void sending.run({ ground: ground.trim() });
        }}
      >
        <p className="hint">{t('reopen-about')}</p>
        <TextField
          label={t('reopen-ground')}
          rows={3}
          value={ground}
          onChange={setGround}
          error={pressed ? fault : undefined}
        />
        <SendButton sending={sending} label={t('reopen-send')} />
      </form>
    </details>
  );
}
