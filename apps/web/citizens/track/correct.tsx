import { useState } from 'react';
import { useWords } from '../use-words';
import { TextField } from '../elements/field';
import { SendButton } from '../elements/trouble';
import { useCommand, type ActingProps } from './command';

const FIELDS = [
  ['phone', 'tel'],
  ['address', 'street-address'],
  ['name', 'name'],
] as const;
const NOTHING = { phone: '', address: '', name: '' };

/** Corrects how one is called and reached. What is known is not shown: the telephone may be in other hands. */
export function Correct({ reload }: Pick<ActingProps, 'reload'>) {
  const { t } = useWords('track');
  const [typed, setTyped] = useState(NOTHING);
  const [done, setDone] = useState(false);
  const sending = useCommand('correctApplicant', reload);
  const given = Object.entries(typed).flatMap(([name, value]) =>
    value.trim() ? [[name, value.trim()]] : [],
  );
  const send = async () => {
    setDone(false);
    if (await sending.run(Object.fromEntries(given) as object)) {
      setDone(true);
      setTyped(NOTHING);
    }
  };
  return (
    <details>
      <summary>{t('correct')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (given.length > 0) void send();
        }}
      >
        <p className="hint">{t('correct-about')}</p>
        <Particulars typed={typed} change={(to) => setTyped({ ...typed, ...to })} />
        <SendButton sending={sending} label={t('correct-send')} disabled={given.length === 0} />
        <p role="status">{done && t('correct-done')}</p>
      </form>
    </details>
  );
}

interface ParticularsProps {
  readonly typed: typeof NOTHING;
  readonly change: (to: Partial<typeof NOTHING>) => void;
}

function Particulars({ typed, change }: ParticularsProps) {
  const { t } = useWords('track');
  return FIELDS.map(([name, autoComplete]) => (
    <TextField
      key={name}
      label={t(`correct-${name}`)}
      value={typed[name]}
      onChange={(value) => change({ [name]: value })}
      autoComplete={autoComplete}
      optional
    />
  ));
}
