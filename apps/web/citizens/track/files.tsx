import { useWords } from '../use-words';
import { FileName } from '../elements/files-field';
import { MomentText } from '../elements/moment-text';
import type { Progress } from './progress';

/** The files one has sent and those one is shown, to be saved. */
export function Files({ progress: { attachments } }: { readonly progress: Progress }) {
  const { t } = useWords('track');
  if (attachments.length === 0) return null;
  return (
    <section aria-labelledby="files">
      <h2 id="files">{t('files')}</h2>
      <ul className="file-list">
        {attachments.map(({ id, name, size, at, own, items, available, scan }) => (
          <li key={id}>
            {available ? (
              <a href={`/api/track/attachments/${encodeURIComponent(id)}`} download={name}>
                <FileName name={name} size={size} />
              </a>
            ) : (
              <FileName name={name} size={size} />
            )}
            <small className="quiet">
              {[own ? t('file-own') : t('file-theirs'), ...items, ''].join(' · ')}
              <MomentText at={at} />
              {!available && ` · ${t(`scan-${scan}`)}`}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
