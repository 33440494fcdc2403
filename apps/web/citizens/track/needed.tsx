import { useState } from 'react';
import { useWords } from '../use-words';
import { FilesField } from '../elements/files-field';
import { SendButton } from '../elements/trouble';
import type { Uploaded } from '../../api/upload';
import { useCommand, type ActingProps } from './command';
import type { Progress } from './progress';

/** What is waited for from the applicant, each with the way to give it. */
export function Needed({ progress, reload }: ActingProps) {
  const { t } = useWords('track');
  if (progress.needed.length === 0) return null;
  return (
    <section className="needed" aria-labelledby="needed">
      <h2 id="needed">{t('needed')}</h2>
      {progress.needed.map((one) => (
        <NeededForm key={`${one.kind} ${one.items.join()}`} needed={one} reload={reload} />
      ))}
    </section>
  );
}

interface NeededFormProps {
  readonly needed: Progress['needed'][number];
  readonly reload: ActingProps['reload'];
}

function NeededForm({ needed: { kind, items, text, otherwise }, reload }: NeededFormProps) {
  const { t } = useWords('track');
  const sending = useCommand(kind === 'pledge' ? 'fulfilPledge' : 'provideMaterials', reload);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [files, setFiles] = useState<readonly Uploaded[]>([]);
  const [unfinished, setUnfinished] = useState(false);
  const [pressed, setPressed] = useState(false);
  const send = () => {
    setPressed(true);
    const attachments = files.length > 0 ? files.map(({ id }) => id) : undefined;
    if (chosen.length > 0 && !unfinished) void sending.run({ items: chosen, attachments });
  };
  if (items.length === 0) return <p>{text}</p>;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {otherwise && <p>{otherwise}</p>}
      <Items items={items} chosen={chosen} onChange={setChosen} />
      {pressed && chosen.length === 0 && (
        <p className="error" role="alert">
          {t('choose-item')}
        </p>
      )}
      <FilesField
        label={t('files-choose')}
        hint={t('needed-files-hint')}
        to="/api/track/attachments"
        files={files}
        onChange={setFiles}
        pressed={pressed}
        onUnfinished={setUnfinished}
      />
      <SendButton sending={sending} label={t('provide')} />
    </form>
  );
}

interface ItemsProps {
  readonly items: readonly string[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

function Items({ items, chosen, onChange }: ItemsProps) {
  const { t } = useWords('track');
  return (
    <fieldset className="choice">
      <legend>{t('provide-which')}</legend>
      {items.map((item) => (
        <label key={item}>
          <input
            type="checkbox"
            checked={chosen.includes(item)}
            onChange={(event) =>
              onChange(event.target.checked ? [...chosen, item] : chosen.filter((one) => one !== item))
            }
          />
          <span>{item}</span>
        </label>
      ))}
    </fieldset>
  );
}
