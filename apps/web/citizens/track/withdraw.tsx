import { withdrawal } from '@domain/case/payloads';
import { useEffect, useId, useRef, useState } from 'react';
import { useWords } from '../use-words';
import { TextField } from '../elements/field';
import { SendButton } from '../elements/trouble';
import { useFault } from '../elements/use-fault';
import { useCommand, type ActingProps } from './command';

interface WithdrawProps extends ActingProps {
  readonly locked: boolean;
}

/** Takes the report back, after asking once more. */
export function Withdraw({ progress: { reopenWithin }, reload, locked }: WithdrawProps) {
  const { t } = useWords('track');
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    // An open dialog makes all else on the page deaf, even while it is out of sight.
    if (locked) dialog.current?.close();
  }, [locked]);
  return (
    <>
      <p>
        <button type="button" className="danger" onClick={() => dialog.current?.showModal()}>
          {t('withdraw')}
        </button>
      </p>
      <dialog ref={dialog} aria-labelledby={title}>
        <h2 id={title}>{t('withdraw-sure')}</h2>
        <p>{t(reopenWithin ? 'withdraw-about' : 'withdraw-about-final', { within: reopenWithin?.text })}</p>
        <ReasonForm reload={reload} onBack={() => dialog.current?.close()} />
      </dialog>
    </>
  );
}

function ReasonForm({ reload, onBack }: Pick<ActingProps, 'reload'> & { readonly onBack: () => void }) {
  const { t } = useWords('track');
  const [reason, setReason] = useState('');
  const fault = useFault()(withdrawal.reason, reason);
  const sending = useCommand('withdraw', reload);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!fault) void sending.run({ reason: reason.trim() || undefined });
      }}
    >
      <TextField
        label={t('withdraw-reason')}
        rows={2}
        optional
        value={reason}
        onChange={setReason}
        error={fault}
      />
      <div className="buttons">
        <SendButton sending={sending} label={t('withdraw-yes')} kind="danger" />
        <button type="button" onClick={onBack}>
          {t('withdraw-no')}
        </button>
      </div>
    </form>
  );
}
