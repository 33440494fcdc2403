import { lazy, Suspense } from 'react';
import { useWords } from './use-words';
import { Line } from './elements/line';
import { Skeleton } from './elements/skeleton';
import { Header } from './header';
import { Link, useAddress } from './router';
import { Page } from './elements/page';
import { StartPage } from './pages/start.page';

const ReportPage = lazy(() => import('./pages/report.page'));
const TrackPage = lazy(() => import('./pages/track.page'));

/** The citizens' pages: report something, and follow what one has reported. */
export function App() {
  const { t } = useWords('pages');
  return (
    <>
      <a className="skip" href="#content">
        {t('skip-to-content')}
      </a>
      <Header />
      <Line />
      <main id="content">
        <Suspense fallback={<Skeleton />}>
          <Place />
        </Suspense>
      </main>
      <footer className="quiet">{t('footer')}</footer>
    </>
  );
}

/** The page of the address; every step of a report is one, so that the phone's own way back leads to the step before. */
function Place() {
  const [page = '', part = ''] = useAddress();
  if (page === '') return <StartPage />;
  if (page === 'report') return <ReportPage step={part} />;
  if (page === 'track') return <TrackPage key={part} code={part} />;
  return <Missing />;
}

function Missing() {
  const { t } = useWords('pages');
  return (
    <Page title={t('page-missing')}>
      <p>
        <Link to="">{t('to-start')}</Link>
      </p>
    </Page>
  );
}
