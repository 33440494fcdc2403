import { correction } from '@domain/case/payloads';
import { doubtOfPhone } from '@domain/case/phone-number';
import { useState } from 'react';
import { useWords } from '../use-words';
import { TextField } from '../elements/field';
import { isReachable } from '../elements/reachable';
import { useRuleWords } from '../elements/rule-words';
import { SendButton } from '../elements/trouble';
import { useFault } from '../elements/use-fault';
import { useCommand, type ActingProps } from './command';

const FIELDS = [
  ['phone', 'tel'],
  ['address', 'street-address'],
  ['name', 'name'],
] as const;
type Particular = (typeof FIELDS)[number][0];
type Typed = Readonly<Record<Particular, string>>;
const NOTHING: Typed = { phone: '', address: '', name: '' };

/** Corrects how one is called and reached. What is known is not shown: the telephone may be in other hands. */
export function Correct({ reload }: Pick<ActingProps, 'reload'>) {
  const { t } = useWords('track');
  const [typed, setTyped] = useState(NOTHING);
  const [done, setDone] = useState(false);
  const sending = useCommand('correctApplicant', reload);
  const given = Object.entries(typed).flatMap(([name, value]) =>
    value.trim() ? [[name, value.trim()]] : [],
  );
  const faultOf = useParticularFault();
  const isRight = FIELDS.every(([name]) => !faultOf(name, typed[name]));
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
          if (given.length > 0 && isRight) void send();
        }}
      >
        <p className="hint">{t('correct-about')}</p>
        <Particulars typed={typed} change={(to) => setTyped({ ...typed, ...to })} />
        <SendButton sending={sending} label={t('correct-send')} disabled={given.length === 0 || !isRight} />
        <p role="status">{done && t('correct-done')}</p>
      </form>
    </details>
  );
}

interface ParticularsProps {
  readonly typed: Typed;
  readonly change: (to: Partial<Typed>) => void;
}

/** Codes go to the corrected number or mailbox: what cannot receive one would shut the applicant out. */
function useParticularFault(): (name: Particular, typed: string) => string | undefined {
  const faultOf = useFault();
  const wordsOf = useRuleWords();
  return (name, typed) => {
    if (name === 'phone' && typed.trim() && !isReachable(typed)) return wordsOf('phone');
    return faultOf(correction[name], typed);
  };
}

function Particulars({ typed, change }: ParticularsProps) {
  const { t } = useWords('track');
  const faultOf = useParticularFault();
  const wordsOf = useRuleWords();
  const [left, setLeft] = useState<readonly Particular[]>([]);
  return FIELDS.map(([name, autoComplete]) => (
    <TextField
      key={name}
      label={t(`correct-${name}`)}
      value={typed[name]}
      onChange={(value) => change({ [name]: value })}
      onBlur={() => setLeft([...left, name])}
      error={left.includes(name) ? faultOf(name, typed[name]) : undefined}
      doubt={left.includes(name) && name === 'phone' ? wordsOf(doubtOfPhone(typed.phone)) : undefined}
      autoComplete={autoComplete}
      optional
    />
  ));
}
