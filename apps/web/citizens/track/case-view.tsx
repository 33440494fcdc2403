import { useWords } from '../use-words';
import { codeInGroups } from '@domain/case/query-code';
import { MomentText } from '../elements/moment-text';
import { Page } from '../elements/page';
import { endedEarly, isRated } from './answer';
import { Correct } from './correct';
import { Files } from './files';
import { History } from './history';
import { Needed } from './needed';
import { Notices } from './notices';
import { PrintCard } from './print-card';
import type { ActingProps } from './command';
import type { Progress } from './progress';
import { Rating, RatingAgain } from './rating';
import { Reopen } from './reopen';
import { SignOut } from './sign-out';
import { Standing } from './standing';
import { Way } from './way';
import { Withdraw } from './withdraw';

interface CaseViewProps extends ActingProps {
  /** Out of sight, until another code has been given. */
  readonly locked: boolean;
}

/** One's case: where it stands, by when, what is waited for, what was done, and what one may do. */
export function CaseView({ progress, reload, locked }: CaseViewProps) {
  const { t } = useWords('track');
  const may = (action: Progress['actions'][number]) => progress.actions.includes(action);
  const acting = { progress, reload };
  const isAsked = may('rate') && !isRated(progress) && !endedEarly(progress);
  // A bad rating is put right, and may be better then; one that was given is not lost from sight by asking again.
  const isTakenAgain = may('rate') && !isAsked && (progress.stage.code === 'followUp' || !isRated(progress));
  return (
    <Page title={progress.title}>
      <CaseFacts progress={progress} />
      <Way way={progress.way} />
      <Standing progress={progress} />
      <Needed {...acting} />
      {isAsked && <Rating {...acting} />}
      <History progress={progress} />
      <Files progress={progress} />
      <Notices progress={progress} />
      <section className="on-screen" aria-labelledby="more">
        <h2 id="more">{t('more')}</h2>
        <PrintCard />
        {isTakenAgain && <RatingAgain {...acting} />}
        {may('reopen') && <Reopen {...acting} />}
        {may('correctApplicant') && <Correct reload={reload} />}
        {may('withdraw') && <Withdraw {...acting} locked={locked} />}
        <SignOut reload={reload} />
      </section>
    </Page>
  );
}

/** What stands on the tracking card (跟踪卡) beside the progress itself. */
function CaseFacts({ progress: { no, queryCode, hall, lead, registeredAt } }: Pick<ActingProps, 'progress'>) {
  const { t } = useWords('track');
  return (
    <dl className="facts">
      <div>
        <dt>{t('case-no')}</dt>
        <dd>{no}</dd>
      </div>
      {queryCode && (
        <div className="on-paper">
          <dt>{t('query-code')}</dt>
          <dd className="code">{codeInGroups(queryCode)}</dd>
        </div>
      )}
      <div>
        <dt>{t('hall')}</dt>
        <dd>{hall}</dd>
      </div>
      {lead && (
        <div>
          <dt>{t('lead')}</dt>
          <dd>{lead}</dd>
        </div>
      )}
      <div>
        <dt>{t('registered-at')}</dt>
        <dd>
          <MomentText at={registeredAt} />
        </dd>
      </div>
    </dl>
  );
}
