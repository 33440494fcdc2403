import { Alert, Descriptions } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../elements/loading';
import { MomentText } from '../../elements/moment-text';
import { ProblemNote } from '../../elements/problem-note';
import { useProfileWords } from '../../elements/profile-words';
import { BrokenRun } from './broken-run';
import { PendingWork } from './pending-work';
import { Troubles } from './troubles';
import { useWorkflow, type RunningLine, type Temporal, type WorkflowView } from './workflows-data';

/** What happens in a workflow just now, as Temporal, the workflow itself and the ledger say. */
export function WorkflowDetails({ line }: { readonly line: RunningLine }) {
  const { t } = useTranslation('workflows');
  const { data, error, isFetching, refetch } = useWorkflow(line);
  if (error) return <ProblemNote error={error} />;
  if (!data) return <Loading as="lines" />;
  const { temporal, workflow, broken } = data;
  return (
    <div className="workflow-details">
      {broken && <BrokenRun temporal={temporal} />}
      {!temporal && !broken && <Alert type="warning" showIcon title={t('temporal-unaware')} />}
      {!workflow && !broken && <Alert type="warning" showIcon title={t('no-answer')} />}
      {workflow?.ledgerAway && <Alert type="warning" showIcon title={t('ledger-away')} />}
      {temporal && (
        <PendingWork
          temporal={temporal}
          no={line.no}
          broken={broken}
          looking={isFetching}
          onLook={() => void refetch()}
        />
      )}
      <Troubles ledger={data.ledger} />
      <Facts view={data} />
    </div>
  );
}

interface Fact {
  /** Its words, in the catalogue. */
  readonly key: string;
  readonly children: ReactNode;
}

function Facts({ view: { temporal, workflow, ledger, lag, broken } }: { readonly view: WorkflowView }) {
  const { t } = useTranslation('workflows');
  const wake = broken ? null : (workflow?.nextWake ?? ledger.nextWake);
  const profiles = useProfileWords();
  const inTemporal = useTemporalFacts(temporal);
  const facts: readonly Fact[] = [
    ...inTemporal,
    { key: 'wakes', children: wake ? <MomentText at={wake} /> : t(broken ? 'wakes-no-more' : 'no-wake') },
    { key: 'lag', children: t(lagWords(lag), { count: lag ?? 0 }) },
    {
      key: 'policy',
      children: workflow ? profiles.version(workflow.policy.profile, workflow.policy.version) : UNKNOWN,
    },
    { key: 'calendar', children: ledger.calendar },
  ];
  return (
    <Descriptions
      size="small"
      column={{ xs: 1, sm: 2, lg: 3 }}
      items={facts.map(({ key, children }) => ({ key, children, label: t(key) }))}
    />
  );
}

const UNKNOWN = '–';

function useTemporalFacts(temporal: Temporal | null): readonly Fact[] {
  const { t } = useTranslation('workflows');
  if (!temporal) return [];
  const { status, startedAt, historyLength, historyBytes, taskQueue, runId } = temporal;
  const size = { count: historyLength, kilobytes: kilobytes(historyBytes) };
  return [
    { key: 'status', children: t(`status-${status}`) },
    { key: 'started', children: <MomentText at={startedAt} /> },
    { key: 'history', children: t('history-size', size) },
    { key: 'queue', children: taskQueue },
    { key: 'run', children: <code>{runId}</code> },
  ];
}

function lagWords(lag: number | null): string {
  if (lag === null) return 'lag-unknown';
  return lag > 0 ? 'lag-events' : 'lag-none';
}

const kilobytes = (bytes: number | null): number => Math.ceil((bytes ?? 0) / 1024);
