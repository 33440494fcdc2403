import { lazy, Suspense } from 'react';
import { useWords } from '../use-words';
import { codeInGroups } from '@domain/case/query-code';
import { trackUrl } from '../elements/track-url';
import { Page } from '../elements/page';
import { go, Link } from '../router';
import type { GivenReceipt } from './stored-receipt';

const QrCode = lazy(() => import('../elements/qr-code'));

interface ReceiptProps {
  readonly receipt: GivenReceipt;
  readonly again: () => void;
}

/** The receipt: the code with which the case is followed, to be scanned, printed or saved, and what happens next. */
export function Receipt({ receipt, again }: ReceiptProps) {
  const { t } = useWords('report');
  const { queryCode, next } = receipt;
  return (
    <Page title={t('receipt-title')}>
      <Card receipt={receipt} />
      <h2>{t('receipt-next')}</h2>
      <ul>
        {next && <li>{next.text}</li>}
        <li>{t('receipt-messages')}</li>
        <li>{t('receipt-keep')}</li>
      </ul>
      <Keep receipt={receipt} />
      <p className="on-screen">
        <Link to={`track/${queryCode}`}>{t('receipt-track')}</Link>
      </p>
      <p className="on-screen">
        <button
          type="button"
          onClick={() => {
            again();
            go('report');
          }}
        >
          {t('report-another')}
        </button>
      </p>
    </Page>
  );
}

function Card({ receipt: { no, queryCode, title, hall } }: { readonly receipt: GivenReceipt }) {
  const { t } = useWords('report');
  return (
    <section className="receipt" aria-label={t('receipt')}>
      <div>
        <dl>
          <dt>{t('query-code')}</dt>
          <dd className="code">{codeInGroups(queryCode)}</dd>
          <dt>{t('case-no')}</dt>
          <dd>{no}</dd>
          <dt>{t('title')}</dt>
          <dd>{title}</dd>
          <dt>{t('hall')}</dt>
          <dd>{hall}</dd>
        </dl>
      </div>
      <figure>
        <Suspense fallback={<div className="qr" />}>
          <QrCode text={trackUrl(queryCode)} label={t('qr-label')} />
        </Suspense>
        <figcaption>{t('qr-about')}</figcaption>
      </figure>
    </section>
  );
}

function Keep({ receipt }: { readonly receipt: GivenReceipt }) {
  const { t } = useWords('report');
  const { no, queryCode, title, hall, next } = receipt;
  const lines = [
    `${t('query-code')}: ${codeInGroups(queryCode)}`,
    `${t('case-no')}: ${no}`,
    `${t('title')}: ${title}`,
    `${t('hall')}: ${hall}`,
    ...(next ? [next.text] : []),
    trackUrl(queryCode),
  ];
  const file = `data:text/plain;charset=utf-8,${encodeURIComponent(`\ufeff${lines.join('\r\n')}\r\n`)}`;
  return (
    <div className="buttons on-screen">
      <button type="button" className="primary" onClick={() => window.print()}>
        {t('print')}
      </button>
      <a className="button" href={file} download={`${no}.txt`}>
        {t('save')}
      </a>
    </div>
  );
}
