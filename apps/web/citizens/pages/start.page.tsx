import { useWords } from '../use-words';
import { Page } from '../elements/page';
import { Link } from '../router';

/** Two ways: report something, or follow what one has reported. */
export function StartPage() {
  const { t } = useWords('pages');
  return (
    <Page title={t('start-title')}>
      <p className="lead">{t('start-lead')}</p>
      <nav className="ways" aria-label={t('start-ways')}>
        <Link to="report" className="way-in primary">
          <strong>{t('start-report')}</strong>
          <span>{t('start-report-about')}</span>
        </Link>
        <Link to="track" className="way-in">
          <strong>{t('start-track')}</strong>
          <span>{t('start-track-about')}</span>
        </Link>
      </nav>
      <h2>{t('start-how')}</h2>
      <ol className="how">
        {['start-how-1', 'start-how-2', 'start-how-3', 'start-how-4'].map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ol>
    </Page>
  );
}
