import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldProps } from './field-props';
import { useCommandForm } from './form-context';
import { haveArrived, Uploads, type Upload } from './uploads';

/** Files that go with the command: each is sent when it is chosen, and belongs to the case once the command is given. */
export function AttachmentsField({ value, change, id, label }: FieldProps<'list'>) {
  const { disabled, setUploading } = useCommandForm();
  const { t } = useTranslation('forms');
  const [known, setKnown] = useState<readonly Upload[]>([]);
  const ids = (Array.isArray(value) ? (value as unknown[]) : []).filter(Boolean) as string[];
  // A draft that is taken up again has the ids alone: what the files were called is not kept with it.
  const arrived = ids.map(
    (one, i): Upload =>
      known.find((file) => file.id === one) ?? {
        ...{ uid: one, name: t('file', { number: i + 1 }), status: 'done', id: one },
      },
  );
  const take = (files: readonly Upload[]) => {
    setKnown(files);
    setUploading(!haveArrived(files));
    const now = files.flatMap((file) => file.id ?? []);
    if (now.join() !== ids.join()) change(now);
  };
  return (
    <div className="form-field" role="group" aria-label={label}>
      <Uploads
        id={id}
        value={[...arrived, ...known.filter((file) => file.id === undefined)]}
        disabled={disabled}
        onChange={take}
      />
    </div>
  );
}
