import { Button, Empty, Input, Segmented } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../elements/loading';
import { useOwnerNames } from '../../elements/names';
import { PlainTable } from '../../elements/plain-table';
import { ProblemNote } from '../../elements/problem-note';
import { useClear } from '../../elements/use-clear';
import { StoppedWorkers } from './stopped-workers';
import { WorkflowRow } from './workflow-row';
import { useRunning, type RunningLine } from './workflows-data';
import { STATES, useAsked } from './workflows-search';
import './workflows.css';

const ALL = 'all';

/** What runs: what waits for what until when, failed and late ones first. */
export function WorkflowsView() {
  const { t } = useTranslation('workflows');
  const clear = useClear();
  const [{ text, state }, ask] = useAsked();
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, isPlaceholderData } = useRunning({
    text,
    state,
  });
  const lines = useMemo(() => data?.pages.flatMap(({ items }) => items) ?? [], [data]);
  return (
    <div className="workflows">
      <header className="workflows-head">
        <h1>{t('title')}</h1>
        <Input.Search
          className="workflows-search"
          allowClear={clear}
          aria-label={t('find')}
          placeholder={t('find')}
          defaultValue={text}
          onSearch={(typed) => ask({ text: typed.trim() || undefined })}
        />
        <Segmented
          aria-label={t('state')}
          value={state ?? ALL}
          onChange={(value) => ask({ state: STATES.find((one) => one === value) })}
          options={[ALL, ...STATES].map((one) => ({ value: one, label: t(`state-${one}`) }))}
        />
      </header>
      <StoppedWorkers />
      <ProblemNote error={error} />
      {!data && !error && <Loading as="lines" />}
      {data && <Lines lines={lines} busy={isPlaceholderData} />}
      {hasNextPage && (
        <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </div>
  );
}

function Lines({ lines, busy }: { readonly lines: readonly RunningLine[]; readonly busy: boolean }) {
  const { t } = useTranslation('workflows');
  const [{ open }, ask] = useAsked();
  const owners = useMemo(() => lines.flatMap(({ waitsFor }) => waitsFor?.owner ?? []), [lines]);
  const nameOf = useOwnerNames(owners);
  if (lines.length === 0)
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('nothing-runs')} />;
  const headings = [
    { key: 'state', text: t('state') },
    { key: 'what', text: t('what') },
    { key: 'stage', text: t('stage'), wideOnly: true },
    { key: 'waits-for', text: t('waits-for') },
    { key: 'wakes', text: t('wakes') },
    { key: 'recorded', text: t('recorded'), wideOnly: true },
    { key: 'ui', text: t('ui'), wideOnly: true },
  ];
  return (
    <PlainTable label={t('title')} headings={headings} busy={busy}>
      {lines.map((line) => (
        <WorkflowRow
          key={line.workflowId}
          line={line}
          owner={line.waitsFor && nameOf(line.waitsFor.owner)}
          open={line.workflowId === open}
          columns={headings.length}
          onToggle={() => ask({ open: line.workflowId === open ? undefined : line.workflowId })}
        />
      ))}
    </PlainTable>
  );
}
