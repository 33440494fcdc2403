import { useWords } from '../use-words';
import { MomentText } from '../elements/moment-text';
import type { Progress } from './progress';

/** The one-time notices (一次性告知), with what has been brought of each. */
export function Notices({ progress: { notices } }: { readonly progress: Progress }) {
  const { t } = useWords('track');
  if (notices.length === 0) return null;
  return (
    <section aria-labelledby="notices">
      <h2 id="notices">{t('notices')}</h2>
      {notices.map((notice) => (
        <Notice key={notice.at} {...notice} />
      ))}
    </section>
  );
}

function Notice({ at, items, otherwise, nextWindow, contact }: Progress['notices'][number]) {
  const { t } = useWords('track');
  const rows = [
    [t('notice-window'), nextWindow],
    [t('notice-contact'), contact],
  ].filter((row): row is [string, string] => row[1] !== null);
  return (
    <article className="notice">
      <p>
        <MomentText at={at} /> {t('notice-asked')}
      </p>
      <ul>
        {items.map(({ name, provided }) => (
          <li key={name}>
            {name}{' '}
            <span className={provided ? 'tag good' : 'tag'}>{t(provided ? 'provided' : 'outstanding')}</span>
          </li>
        ))}
      </ul>
      {otherwise && <p>{otherwise}</p>}
      {rows.map(([label, text]) => (
        <p key={label}>
          {label} {text}
        </p>
      ))}
    </article>
  );
}
