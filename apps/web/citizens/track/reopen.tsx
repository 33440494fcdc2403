import { reopening } from '@domain/case/payloads';
import { useState } from 'react';
import { useWords } from '../use-words';
import { TextField } from '../elements/field';
import { SendButton } from '../elements/trouble';
import { useFault } from '../elements/use-fault';
import { endedEarly } from './answer';
import { useCommand, type ActingProps } from './command';

/** Asks that it be handled again, by someone else. */
export function Reopen({ progress, reload }: ActingProps) {
  const { t } = useWords('track');
  const unsolved = !endedEarly(progress);
  const [ground, setGround] = useState('');
  const [pressed, setPressed] = useState(false);
  const fault = useFault()(reopening.ground, ground);
  const sending = useCommand('reopen', reload);
  return (
    <details>
      <summary>{t(unsolved ? 'reopen' : 'reopen-send')}</summary>
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
          label={t(unsolved ? 'reopen-ground' : 'reopen-why')}
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
