import { OFFERED_FILES } from '@domain/case/attachment-kinds';
import { useEffect, useId } from 'react';
import { mayBeTakenYet, type Uploaded, type UploadRoute } from '../../api/upload';
import { sizeText } from '../../words/size-text';
import { useWords } from '../use-words';
import { useRuleWords } from './rule-words';
import { Trouble } from './trouble';
import { useLargest, useUploads, type Underway, type Uploads } from './uploads';

interface FilesFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly to: UploadRoute;
  readonly files: readonly Uploaded[];
  readonly onChange: (files: readonly Uploaded[]) => void;
  /** Whether one has tried to go on, which has to wait for the files that have not arrived. */
  readonly pressed: boolean;
  readonly onUnfinished: (isUnfinished: boolean) => void;
}

/** Files that are sent as soon as they are chosen, with how far each has come. */
export function FilesField({ label, hint, to, files, onChange, pressed, onUnfinished }: FilesFieldProps) {
  const id = useId();
  const words = useRuleWords();
  const largest = useLargest();
  const uploads = useUploads(to, largest, files, onChange);
  const unfinished = uploads.underway.length > 0;
  useEffect(() => {
    onUnfinished(unfinished);
    return () => onUnfinished(false);
  }, [unfinished, onUnfinished]);
  return (
    <div className="field files">
      <div id={`${id}-hint`}>
        <p className="hint">{hint}</p>
        <p className="hint">{words('file-kinds')}</p>
        {largest && <p className="hint">{words(`file-size:${largest}`)}</p>}
      </div>
      <div className="file-button">
        <input
          id={id}
          type="file"
          multiple
          accept={OFFERED_FILES}
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            uploads.start([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
        <label htmlFor={id}>{label}</label>
      </div>
      <Lines {...{ files, onChange, uploads }} />
      {pressed && unfinished && <Unfinished underway={uploads.underway} />}
    </div>
  );
}

/** What keeps one from going on: files that will never be taken first, they are in the way of the others. */
function Unfinished({ underway }: Pick<Uploads, 'underway'>) {
  const { t } = useWords('pages');
  const isRefused = ({ broken, error }: Underway): boolean =>
    broken !== undefined || (error !== undefined && !mayBeTakenYet(error));
  return (
    <p className="error" role="alert">
      {t(underway.some(isRefused) ? 'files-refused' : 'files-unfinished')}
    </p>
  );
}

interface LinesProps extends Pick<FilesFieldProps, 'files' | 'onChange'> {
  readonly uploads: Uploads;
}

function Lines({ files, onChange, uploads: { underway, retry, drop } }: LinesProps) {
  return (
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
  );
}

/** The name of a file and how large it is. */
export function FileName({ name, size }: { readonly name: string; readonly size: number }) {
  const { language } = useWords('pages');
  return (
    <span className="file-name">
      {name} <small className="quiet">{sizeText(size, language)}</small>
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

function UnderwayLine({ one: { file, part, broken, error }, retry, drop }: UnderwayProps) {
  const { t } = useWords('pages');
  const words = useRuleWords();
  return (
    <li>
      <FileName name={file.name} size={file.size} />
      {!broken && !error && <progress value={part} aria-label={t('uploading', { name: file.name })} />}
      {error && mayBeTakenYet(error) && (
        <button type="button" onClick={retry}>
          {t('try-again')}
        </button>
      )}
      <button type="button" aria-label={t('remove-file', { name: file.name })} onClick={drop}>
        {t('remove')}
      </button>
      {broken ? (
        <p className="error" role="alert">
          {words(broken)}
        </p>
      ) : (
        <Trouble error={error} />
      )}
    </li>
  );
}
