import { useTranslation } from 'react-i18next';
import { Link, useRouteError } from 'react-router';

/** There is no such page, or drawing it failed: says so, and leads back. */
export function Lost() {
  const { t } = useTranslation('shell');
  const error = useRouteError();
  return <WayBack title={t(error ? 'page-failed' : 'page-missing')} />;
}

/** The page is other people's work: says so, and leads back to one's own. */
export function NotYours() {
  const { t } = useTranslation('shell');
  return <WayBack title={t('page-not-yours')} why={t('page-not-yours-why')} />;
}

function WayBack({ title, why }: { readonly title: string; readonly why?: string }) {
  const { t } = useTranslation('shell');
  return (
    <section className="way-back">
      <h1>{title}</h1>
      {why !== undefined && <p>{why}</p>}
      <Link to="/">{t('to-start')}</Link>
    </section>
  );
}
