import { OFFERED_FILES } from '@domain/case/attachment-kinds';
import { useId } from 'react';
import { useWords } from '../use-words';
import { Trouble } from './trouble';
import type { Uploaded, UploadRoute } from './upload';
import { useUploads, type Underway } from './uploads';

interface FilesFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly to: UploadRoute;
  readonly files: readonly Uploaded[];
  readonly onChange: (files: readonly Uploaded[]) => void;
}

/** Files that are sent as soon as they are chosen, with how far each has come. */
export function FilesField({ label, hint, to, files, onChange }: FilesFieldProps) {
  const id = useId();
  const { underway, start, retry, drop } = useUploads(to, files, onChange);
  return (
    <div className="field files">
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <div className="file-button">
        <input
          id={id}
          type="file"
          multiple
          accept={OFFERED_FILES}
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            start([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
        <label htmlFor={id}>{label}</label>
      </div>
      <ul aria-live="polite">
        {files.map((file) => (
          <ArrivedLine
            key={file.id}
            file={file}
            remove={() => onChange(files.filter(({ id }) => id !== file.id))}
          />
        ))}
        {underway.map((one) => (
          <UnderwayLine key={one.no} one={one} retry={() => retry(one.no)} drop={() => drop(one.no)} />
        ))}
      </ul>
    </div>
  );
}

/** The name of a file and how large it is. */
export function FileName({ name, size }: { readonly name: string; readonly size: number }) {
  const { language } = useWords('pages');
  const megabytes = new Intl.NumberFormat(language, {
    maximumFractionDigits: 1,
    minimumFractionDigits: 1,
  });
  return (
    <span className="file-name">
      {name} <small className="quiet">{`${megabytes.format(Math.max(size / 1e6, 0.1))} MB`}</small>
    </span>
  );
}

function ArrivedLine({ file, remove }: { readonly file: Uploaded; readonly remove: () => void }) {
  const { t } = useWords('pages');
  return (
    <li>
      <FileName {...file} />
      <button type="button" aria-label={t('remove-file', { name: file.name })} onClick={remove}>
        {t('remove')}
      </button>
    </li>
  );
}

interface UnderwayProps {
  readonly one: Underway;
  readonly retry: () => void;
  readonly drop: () => void;
}

function UnderwayLine({ one: { file, part, error }, retry, drop }: UnderwayProps) {
  const { t } = useWords('pages');
  return (
    <li>
      <FileName name={file.name} size={file.size} />
      {!error && <progress value={part} aria-label={t('uploading', { name: file.name })} />}
      {error && (
        <button type="button" onClick={retry}>
          {t('try-again')}
        </button>
      )}
      <button type="button" aria-label={t('remove-file', { name: file.name })} onClick={drop}>
        {t('remove')}
      </button>
      <Trouble error={error} />
    </li>
  );
}
