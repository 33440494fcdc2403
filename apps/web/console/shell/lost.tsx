import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useRouteError } from 'react-router';
import { useConnected } from './live';

/** How browsers say that a part of the page did not come: the line is cut, or the product was renewed meanwhile. */
const NOT_LOADED = /dynamically imported module|module script|preload/i;

/** There is no such page, or it did not come, or drawing it failed: says so, and leads on. */
export function Lost() {
  const { t } = useTranslation('shell');
  const error = useRouteError();
  if (error instanceof Error && NOT_LOADED.test(error.message)) return <NotLoaded />;
  return <WayBack title={t(error ? 'page-failed' : 'page-missing')} />;
}

/** The page is other people's work: says so, and leads back to one's own. */
export function NotYours() {
  const { t } = useTranslation('shell');
  return <WayBack title={t('page-not-yours')} why={t('page-not-yours-why')} />;
}

/** Loads the page anew as soon as the line is back. */
function NotLoaded() {
  const { t } = useTranslation('shell');
  const connected = useConnected();
  const wasCut = useRef(false);
  useEffect(() => {
    if (!connected) wasCut.current = true;
    else if (wasCut.current) window.location.reload();
  }, [connected]);
  return (
    <section className="way-back" role="alert">
      <h1>{t('page-not-loaded')}</h1>
      <p>{t('page-not-loaded-why')}</p>
      <Button onClick={() => window.location.reload()}>{t('load-again')}</Button>
    </section>
  );
}

/** Says what there is not, and leads back to where one has work. */
export function WayBack({ title, why }: { readonly title: string; readonly why?: string }) {
  const { t } = useTranslation('shell');
  return (
    <section className="way-back">
      <h1>{title}</h1>
      {why !== undefined && <p>{why}</p>}
      <Link to="/">{t('to-start')}</Link>
    </section>
  );
}
