import {
  CloseCircleFilled,
  DownOutlined,
  HourglassOutlined,
  RightOutlined,
  WarningFilled,
} from '@ant-design/icons';
import { Button, Tag } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { capital } from '../../elements/capital';
import { StageTag } from '../../elements/case-tags';
import { MomentText } from '../../elements/moment-text';
import { PlaceName } from '../../elements/names';
import { UiLink } from './ui-link';
import { WorkflowDetails } from './workflow-details';
import type { RunningLine } from './workflows-data';

const LOOK: Readonly<Record<RunningLine['state'], { colour: string; sign: ReactNode }>> = {
  failed: { colour: 'error', sign: <CloseCircleFilled /> },
  behind: { colour: 'warning', sign: <WarningFilled /> },
  waiting: { colour: 'default', sign: <HourglassOutlined /> },
};

interface Props {
  readonly line: RunningLine;
  /** Who owes what it waits for. */
  readonly owner: string | null;
  readonly open: boolean;
  /** How many columns the table has. */
  readonly columns: number;
  readonly onToggle: () => void;
}

/** A workflow; opened, what runs in it just now. */
export function WorkflowRow({ line, owner, open, columns, onToggle }: Props) {
  const { t } = useTranslation('workflows');
  const details = `of-${line.workflowId}`;
  return (
    <>
      <tr>
        <td>
          <Button
            type="text"
            size="small"
            icon={open ? <DownOutlined /> : <RightOutlined />}
            aria-expanded={open}
            aria-controls={open ? details : undefined}
            aria-label={t('look-inside', { no: line.no })}
            onClick={onToggle}
          />
          <Tag color={LOOK[line.state].colour} icon={LOOK[line.state].sign}>
            {t(`state-${line.state}`)}
          </Tag>
        </td>
        <Cells line={line} owner={owner} />
      </tr>
      {open && (
        <tr id={details} className="workflow-inside">
          <td colSpan={columns}>
            <WorkflowDetails line={line} />
          </td>
        </tr>
      )}
    </>
  );
}

function Cells({ line, owner }: Pick<Props, 'line' | 'owner'>) {
  const { t } = useTranslation('workflows');
  const { hall, stage, waitsFor, lastRecordedAt, version, ui } = line;
  return (
    <>
      <td>
        <What line={line} />
        <div className="second">
          <PlaceName id={hall} />
        </div>
      </td>
      <td className="wide-only">
        <StageTag stage={stage} />
      </td>
      <td>
        {waitsFor ? (
          <>
            <strong>{capital(t(waitsFor.kind, { ns: 'obligations' }))}</strong> {owner}
            <div className="second">{waitsFor.due ? <MomentText at={waitsFor.due} /> : t('no-due')}</div>
          </>
        ) : (
          t('nothing-owed')
        )}
      </td>
      <td>
        <Wake line={line} />
      </td>
      <td className="wide-only">
        {lastRecordedAt && <MomentText at={lastRecordedAt} />}
        <div className="second">{t('events', { count: version })}</div>
      </td>
      <td className="wide-only">{ui && <UiLink ui={ui} no={line.no} />}</td>
    </>
  );
}

/** Whatever the ledger says of its next moment, a workflow that has ended does not wake. */
function Wake({ line: { state, nextWake } }: Pick<Props, 'line'>) {
  const { t } = useTranslation('workflows');
  if (state === 'failed') return t('wakes-no-more');
  return nextWake ? <MomentText at={nextWake} /> : t('no-wake');
}

/** Its title leads to the case or matter; who may not see that is told the number alone. */
function What({ line: { entity, no, title } }: Pick<Props, 'line'>) {
  const { t } = useTranslation('workflows');
  if (title === null)
    return (
      <>
        {t(`a-${entity}`)} {no}
      </>
    );
  return (
    <>
      <Link to={entity === 'case' ? `/cases/${no}` : `/matters/${no}`}>{title || t(`a-${entity}`)}</Link>
      <div className="second">{no}</div>
    </>
  );
}
