import { useId, useRef, useState } from 'react';
import { useWords } from '../use-words';
import { TextField } from '../elements/field';
import { SendButton } from '../elements/trouble';
import { useCommand, type ActingProps } from './command';

/** Takes the report back, after asking once more. */
export function Withdraw({ reload }: Pick<ActingProps, 'reload'>) {
  const { t } = useWords('track');
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [reason, setReason] = useState('');
  const sending = useCommand('withdraw', reload);
  return (
    <>
      <p>
        <button type="button" className="danger" onClick={() => dialog.current?.showModal()}>
          {t('withdraw')}
        </button>
      </p>
      <dialog ref={dialog} aria-labelledby={title}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void sending.run({ reason: reason.trim() || undefined });
          }}
        >
          <h2 id={title}>{t('withdraw-sure')}</h2>
          <p>{t('withdraw-about')}</p>
          <TextField label={t('withdraw-reason')} rows={2} optional value={reason} onChange={setReason} />
          <div className="buttons">
            <SendButton sending={sending} label={t('withdraw-yes')} kind="danger" />
            <button type="button" onClick={() => dialog.current?.close()}>
              {t('withdraw-no')}
            </button>
          </div>
        </form>
      </dialog>
    </>
  );
}
