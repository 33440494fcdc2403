import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  CloseCircleOutlined,
  LoadingOutlined,
  MinusCircleOutlined,
  QuestionCircleOutlined,
} from '@ant-design/icons';
import { Progress as Bar } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { mayComeYet } from '../../../api/client';
import type { Line } from './line-order';
import { isSettled, type Progress } from './use-bulk-assign';

interface Props {
  readonly lines: readonly Line[];
  readonly progress: ReadonlyMap<string, Progress>;
}

const SIGNS: Readonly<Record<Progress['is'], ReactNode>> = {
  waiting: <ClockCircleOutlined />,
  sending: <LoadingOutlined />,
  done: <CheckCircleOutlined />,
  same: <MinusCircleOutlined />,
  refused: <CloseCircleOutlined />,
  unsure: <QuestionCircleOutlined />,
};

/** How far sending several cases has come, and which were refused and why. */
export function BulkProgress({ lines, progress }: Props) {
  const { t } = useTranslation('queue');
  if (progress.size === 0) return null;
  const done = lines.filter(({ no }) => isSettled(progress.get(no))).length;
  return (
    <>
      <Bar percent={Math.round((100 * done) / lines.length)} aria-label={t('progress')} />
      <p role="status">{t('progress-done', { done, all: lines.length })}</p>
      <ul className="queue-progress" aria-label={t('progress')}>
        {lines.map((line) => (
          <Item key={line.no} line={line} progress={progress.get(line.no) ?? { is: 'waiting' }} />
        ))}
      </ul>
    </>
  );
}

function Item({ line, progress }: { readonly line: Line; readonly progress: Progress }) {
  const { t } = useTranslation('queue');
  const answer = 'error' in progress && !mayComeYet(progress.error) ? progress.error.problem : undefined;
  return (
    <li className={`is-${progress.is}`}>
      {SIGNS[progress.is]} <Link to={`/cases/${line.no}`}>{line.no}</Link> {line.title}
      <div>{answer?.detail ?? answer?.title ?? t(`assign-${progress.is}`)}</div>
    </li>
  );
}
