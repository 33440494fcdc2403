import { codeInGroups } from '@domain/case/query-code';
import { QRCode } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../api/client';
import { MomentText } from '../../elements/moment-text';
import { usePlaceName } from '../../elements/names';
import { useLimitWords } from '../../elements/limit-words';
import { usePolicy } from '../../elements/policy';
import type { Registered } from './use-submission';
import './receipt.css';

interface Props {
  readonly registered: Registered;
  readonly hall: string;
  readonly clerk: string;
}

/** 登记回执: what the applicant takes home. Black on white in both themes, since it is a sheet of paper. */
export function ReceiptPaper({ registered, hall, clerk }: Props) {
  const { t } = useTranslation('register');
  const nameOf = usePlaceName();
  const { no, at, queryCode, payload } = registered;
  return (
    <section className="paper" aria-label={t('receipt')}>
      <h2>{t('receipt')}</h2>
      <p className="paper-hall">{nameOf(hall)}</p>
      <dl>
        <dt>{t('receipt-no')}</dt>
        <dd className="paper-strong">{no}</dd>
        <dt>{t('field-applicant.name')}</dt>
        <dd>{payload.applicant.name}</dd>
        <dt>{t('field-matter.title')}</dt>
        <dd>{payload.matter.title}</dd>
        <dt>{t('receipt-at')}</dt>
        <dd>
          <MomentText at={at} year />
        </dd>
        <dt>{t('receipt-clerk')}</dt>
        <dd>{clerk}</dd>
      </dl>
      <Promise no={no} />
      <QueryCode code={queryCode} phone={payload.applicant.phone} />
    </section>
  );
}

/** How the applicant follows the case: by the picture with a telephone, or by the code. */
function QueryCode({ code, phone }: { readonly code: string; readonly phone: string | undefined }) {
  const { t } = useTranslation('register');
  return (
    <div className="paper-query">
      {/* The same stands beside it in letters. */}
      <div aria-hidden>
        <QRCode
          type="svg"
          size={132}
          bordered={false}
          color="#000"
          bgColor="#fff"
          value={`${location.origin}/citizens/track/${code}`}
        />
      </div>
      <div>
        <div>{t('query-code')}</div>
        <div className="paper-strong">{codeInGroups(code)}</div>
        <p>{t(phone ? 'query-how' : 'query-without-phone')}</p>
      </div>
    </div>
  );
}

/** What is promised so far: by when the window decides whether it takes the matter on, and what follows then. */
function Promise({ no }: { readonly no: string }) {
  const { t } = useTranslation('register');
  const limitIn = useLimitWords();
  const { data } = $api.useQuery('get', '/api/cases/{no}', { params: { path: { no } } });
  const classes = usePolicy(data?.policy)?.classes;
  const due = data?.obligations.find(({ kind }) => kind === 'triage')?.due;
  return (
    <div className="paper-promise">
      {due && (
        <p>
          {t('promise-triage')} <MomentText at={due} year />
        </p>
      )}
      {classes && (
        <p>
          {t('promise-classes', {
            instant: limitIn(classes.instant.limit),
            simple: limitIn(classes.simple.limit),
            complex: limitIn(classes.complex.limit),
          })}
        </p>
      )}
    </div>
  );
}
