import { plainCode } from '@domain/case/query-code';
import { useWords } from '../use-words';
import { Page } from '../elements/page';
import { Skeleton } from '../elements/skeleton';
import { Trouble } from '../elements/trouble';
import { CodeForm } from '../track/code-form';
import { OneTimeCodeForm } from '../track/one-time-code-form';
import { CaseView } from '../track/case-view';
import { useProgress } from '../track/progress';

/** Following one's case: the query code, the one-time code, and then how it stands. */
export default function TrackPage({ code }: { readonly code: string }) {
  const { t } = useWords('track');
  if (code === '') {
    return (
      <Page title={t('look-up')}>
        <CodeForm />
      </Page>
    );
  }
  return <OneCase code={plainCode(code)} />;
}

function OneCase({ code }: { readonly code: string }) {
  const { t } = useWords('track');
  const { followed, reload } = useProgress(code);
  const progress = 'progress' in followed ? followed.progress : undefined;
  return (
    <>
      {followed.is !== 'open' && (
        <Page title={t('look-up')}>
          {followed.is === 'loading' && <Skeleton />}
          {followed.is === 'away' && <Trouble error={followed.error} />}
          {followed.is === 'locked' && (
            <OneTimeCodeForm code={code} ended={progress !== undefined} opened={reload} />
          )}
        </Page>
      )}
      {/* Out of sight while the session has ended, so that what was half written is there again afterwards. */}
      {progress && (
        <div hidden={followed.is !== 'open'}>
          <CaseView progress={progress} reload={reload} locked={followed.is !== 'open'} />
        </div>
      )}
    </>
  );
}
