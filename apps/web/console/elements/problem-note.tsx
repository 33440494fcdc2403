import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../api/client';

interface Props {
  readonly error: unknown;
  /** Why stands elsewhere, at the field that is to blame. */
  readonly withoutDetail?: boolean;
  /** What else is to be said of it. */
  readonly children?: ReactNode;
}

/** Says why something was not done, in the words of the API. */
export function ProblemNote({ error, withoutDetail, children }: Props) {
  const { t } = useTranslation('shell');
  if (!error) return null;
  const problem = error instanceof ProblemError ? error.problem : undefined;
  const away = error instanceof ProblemError && error.status === 0;
  return (
    <Alert
      type={away ? 'warning' : 'error'}
      showIcon
      role="alert"
      title={away ? t('no-connection') : (problem?.title ?? t('unexpected'))}
      description={
        <>
          {!withoutDetail && problem?.detail}
          {children}
        </>
      }
    />
  );
}
