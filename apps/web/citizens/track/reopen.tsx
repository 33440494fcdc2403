import { reopening } from '@domain/case/payloads';
import { useState } from 'react';
import { useWords } from '../use-words';
import { TextField } from '../elements/field';
import { SendButton } from '../elements/trouble';
import { useFault } from '../elements/use-fault';
import { useCommand, type ActingProps } from './command';

/** Of what ended so, nobody says that it was not solved. */
const NOTHING_WAS_DONE = ['withdrawn', 'deemed-withdrawn', 'merged'];

/** Asks that it be handled again, by someone else. */
export function Reopen({ progress: { outcome }, reload }: ActingProps) {
  const { t } = useWords('track');
  const unsolved = !NOTHING_WAS_DONE.includes(outcome?.code ?? '');
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
