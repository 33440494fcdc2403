import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import {
  ChannelName,
  ClassTag,
  ClockStoppedTag,
  GreenTag,
  LevelTag,
  NeedByRiskTag,
  StageTag,
} from '../../elements/case-tags';
import { capital } from '../../elements/capital';
import { DaysLeft } from '../../elements/days-left';
import { MomentText } from '../../elements/moment-text';
import { PlaceName, usePlaceName, type Owner } from '../../elements/names';
import * as filters from './choice-filters';
import {
  ApplicantFilter,
  DueFilter,
  HallsFilter,
  HandlerFilter,
  LeadFilter,
  RegisteredFilter,
  TextFilter,
  type FilterProps,
} from './filters';
import type { Line } from './line-order';
import type { Order } from './queue-search';
import { timeLeftOf } from './time-left';

/** A column of the list; its words are `column-<key>`. */
export interface Column {
  readonly key: string;
  /** In pixels; without one it takes what is left. */
  readonly width?: number;
  /** The order of the list that it can be sorted by. */
  readonly order?: Order;
  readonly cell: (line: Line) => ReactNode;
  readonly filter: (props: FilterProps & { readonly shown?: string }) => ReactNode;
}

/** Every column there is. */
export const COLUMNS: readonly Column[] = [
  {
    key: 'no',
    width: 196,
    cell: ({ no }) => <Link to={`/cases/${no}`}>{no}</Link>,
    filter: (props) => <TextFilter {...props} field="no" />,
  },
  {
    key: 'title',
    cell: ({ title }) => (
      <span className="queue-title" title={title}>
        {title}
      </span>
    ),
    filter: (props) => <TextFilter {...props} field="text" />,
  },
  { key: 'applicant', width: 84, cell: ({ applicant }) => applicant.name, filter: ApplicantFilter },
  {
    key: 'stage',
    width: 100,
    cell: (line) => <StageAndOutcome line={line} />,
    filter: filters.StagesFilter,
  },
  { key: 'class', width: 76, cell: (line) => <ClassTag value={line.class} />, filter: filters.ClassesFilter },
  { key: 'hall', width: 140, cell: ({ hall }) => <PlaceName id={hall} />, filter: HallsFilter },
  { key: 'lead', width: 112, cell: ({ lead }) => (lead ? <PlaceName id={lead} /> : '—'), filter: LeadFilter },
  { key: 'handler', width: 84, cell: ({ handlerName }) => handlerName ?? '—', filter: HandlerFilter },
  {
    key: 'next',
    width: 204,
    cell: ({ next }) => next && <NextOwed {...next} />,
    filter: filters.OwesFilter,
  },
  { key: 'due', width: 148, order: 'due', cell: (line) => <TimeLeft line={line} />, filter: DueFilter },
  { key: 'marks', width: 104, cell: (line) => <Marks line={line} />, filter: filters.MarksFilter },
  {
    key: 'registered',
    width: 132,
    order: '-registered',
    cell: ({ registeredAt }) => <MomentText at={registeredAt} time={false} />,
    filter: RegisteredFilter,
  },
  {
    key: 'channel',
    width: 92,
    cell: ({ channel }) => <ChannelName channel={channel} />,
    filter: filters.ChannelsFilter,
  },
  { key: 'level', width: 104, cell: ({ level }) => <LevelTag level={level} />, filter: filters.LevelsFilter },
];

/** Shown in this order until somebody chooses another. */
export const FIRST_COLUMNS = [
  'no',
  'title',
  'applicant',
  'stage',
  'class',
  'lead',
  'handler',
  'next',
  'due',
  'marks',
];

/** What is left of the promise, or of what is owed, whichever the list goes by. */
export const TimeLeft = ({ line }: { readonly line: Line }) => <DaysLeft {...timeLeftOf(line)} />;

function StageAndOutcome({ line }: { readonly line: Line }) {
  const { t } = useTranslation('outcomes');
  return (
    <span className="queue-two">
      <StageTag stage={line.stage} />
      {line.outcome && <small title={t(line.outcome)}>{capital(t(line.outcome))}</small>}
    </span>
  );
}

/** What falls due next, by whom it is owed and when. */
export function NextOwed({ kind, owner, due }: NonNullable<Line['next']>) {
  const { t } = useTranslation('obligations');
  return (
    <span className="queue-two">
      <span>{capital(t(kind))}</span>
      <small>
        <OwedBy owner={owner} /> {due && <MomentText at={due} />}
      </small>
    </span>
  );
}

/** A person who owes is the handler, whose name stands in a column of its own. */
function OwedBy({ owner }: { readonly owner: Owner }) {
  const { t } = useTranslation('roles');
  const nameOf = usePlaceName();
  if (owner.as === 'unit') return <>{nameOf(owner.id)}</>;
  if (owner.as === 'person') return <>{t('handler')}</>;
  return <>{t(owner.as === 'role' ? owner.id : owner.as)}</>;
}

/** What one should not overlook about a case. */
export function Marks({ line }: { readonly line: Line }) {
  const stands = line.clock === 'stopped' && timeLeftOf(line).due !== null;
  return (
    <span className="queue-marks">
      {stands && <ClockStoppedTag />}
      {line.green && <GreenTag />}
      {line.needByRisk && <NeedByRiskTag />}
    </span>
  );
}
