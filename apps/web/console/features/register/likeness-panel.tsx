import { Empty, Progress, Spin, Tag } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { capital } from '../../elements/capital';
import { $api, type Schemas } from '../../../api/client';
import { MomentText } from '../../elements/moment-text';
import { PlaceName } from '../../elements/names';
import type { RegistrationValues } from './registration-values';
import { KNOWN_ID } from './use-form-keys';

interface Likeness {
  readonly title?: string;
  readonly applicant?: { name: string; contact: string };
}
interface LikeCase {
  readonly no: string;
  readonly title: string;
  readonly hall: string;
  readonly stage: string;
  readonly similarity: number;
}

/** After the last key; typing on cancels what was asked before. */
const PAUSE_MS = 300;
const SHORTEST_TITLE = 2;

interface Props {
  readonly values: RegistrationValues | undefined;
  /** What is typed has gone out: from then on the case itself may be among those like it. */
  readonly sent: boolean;
}

/** What is known already of the matter being typed: open cases like it, and earlier ones of the same applicant. */
export function LikenessPanel({ values, sent }: Props) {
  const { t } = useTranslation('register');
  const asked = useSettled(likenessOf(values));
  const { data, isFetching } = $api.useQuery(
    'post',
    '/api/cases/similar',
    { body: asked ?? {} },
    { enabled: asked !== undefined && !sent, staleTime: Infinity, placeholderData: (before) => before },
  );
  const found = asked ? data : undefined;
  const isAnswered = found !== undefined && !isFetching;
  const count = (found?.similar.length ?? 0) + (found?.earlier.length ?? 0);
  return (
    <aside className="register-known" aria-labelledby="register-known" id={KNOWN_ID} tabIndex={-1}>
      <h2 id="register-known">
        {t('known')} {isFetching && <Spin size="small" />}
      </h2>
      <p role="status" className="register-count">
        {asked ? found && t('known-count', { count }) : t('known-waits')}
      </p>
      {isAnswered && count === 0 && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('known-none')} />
      )}
      <Earlier cases={found?.earlier ?? []} />
      <Similar cases={found?.similar ?? []} />
    </aside>
  );
}

function Similar({ cases }: { readonly cases: readonly LikeCase[] }) {
  const { t } = useTranslation('register');
  if (cases.length === 0) return null;
  return (
    <>
      <h3>{t('similar')}</h3>
      <ul className="register-list">
        {cases.map(({ no, title, hall, stage, similarity }) => (
          <li key={no}>
            <CaseLink no={no} title={title} />
            <div className="register-about">
              <Tag>{capital(t(stage, { ns: 'stages' }))}</Tag>
              <PlaceName id={hall} />
              <Progress
                percent={Math.round(similarity * 100)}
                size="small"
                steps={5}
                aria-label={t('similarity')}
              />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function Earlier({ cases }: { readonly cases: readonly Schemas['CaseLine'][] }) {
  const { t } = useTranslation('register');
  if (cases.length === 0) return null;
  return (
    <>
      <h3>{t('earlier')}</h3>
      <ul className="register-list">
        {cases.map(({ no, title, stage, registeredAt, outcome }) => (
          <li key={no}>
            <CaseLink no={no} title={title} />
            <div className="register-about">
              <Tag>{capital(t(stage, { ns: 'stages' }))}</Tag>
              {outcome && <Tag>{capital(t(outcome, { ns: 'outcomes' }))}</Tag>}
              <MomentText at={registeredAt} time={false} />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** In a tab of its own: the form stays as it is. */
function CaseLink({ no, title }: { readonly no: string; readonly title: string }) {
  return (
    <Link to={`/cases/${no}`} target="_blank" rel="noopener">
      {title} <span className="register-no">{no}</span>
    </Link>
  );
}

function likenessOf(values: RegistrationValues | undefined): Likeness | undefined {
  const title = values?.matter?.title?.trim().slice(0, 200) ?? '';
  const name = values?.applicant?.name?.trim().slice(0, 100);
  const contact = (values?.applicant?.phone ?? values?.applicant?.idNumber)?.trim().slice(0, 40);
  const like = {
    ...(title.length < SHORTEST_TITLE ? {} : { title }),
    ...(name && contact ? { applicant: { name, contact } } : {}),
  };
  return Object.keys(like).length ? like : undefined;
}

/** The value once it has stood for a moment. */
function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  const text = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(
      () => setSettled(text === undefined ? (undefined as T) : (JSON.parse(text) as T)),
      PAUSE_MS,
    );
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
