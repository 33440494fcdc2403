import { HistoryOutlined, RollbackOutlined } from '@ant-design/icons';
import { Button, Card, Tabs } from 'antd';
import { lazy, Suspense, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Loading } from '../elements/loading';
import { Later } from '../elements/later';
import { useNow } from '../elements/now';
import { ProblemNote } from '../elements/problem-note';
import { ActionBar } from '../features/actions/action-bar';
import { AsItWas } from '../features/case/attachments';
import { CaseBand } from '../features/case/band';
import '../features/case/case.css';
import { useCase, useEvents, type Case, type CaseAt, type CaseEvent } from '../features/case/case-data';
import { CommentBox } from '../features/case/comment-box';
import { useCountdown, type Countdown } from '../features/case/countdown';
import { DeadlineDrawer } from '../features/case/deadline-drawer';
import { HoldingBand } from '../features/case/holding-band';
import { Obligations } from '../features/case/obligations';
import { Panels } from '../features/case/panels/panels';
import { Stream } from '../features/case/stream';
import { FlowView } from '../features/flow/flow';
import { useCaseThen, useTimeTravel, type TimeTravel } from '../features/flow/past';
import { Others } from '../shell/others';

const TimeSlider = lazy(async () => ({ default: (await import('../features/flow/time-slider')).TimeSlider }));

/** 办件: one case, what it is, what is owed, and what has happened. */
export function Component() {
  const { no = '' } = useParams();
  const { data, error } = useCase(no);
  if (data) return <Whole key={no} of={data} />;
  return error ? <ProblemNote error={error} /> : <Loading as="page" />;
}

function Whole({ of }: { readonly of: Case }) {
  const { t } = useTranslation('case');
  const present = useNow();
  const { data: events, error } = useEvents(of.no);
  const travel = useTimeTravel(events);
  const { past } = travel;
  const shown = useCaseThen(of, events, past) ?? of;
  const seq = past?.seq;
  const known = useMemo(
    () => (seq === undefined ? events : events?.filter((event) => event.seq <= seq)),
    [events, seq],
  );
  const now = past?.time ?? present;
  const count = useCountdown(shown, now);
  useEffect(() => {
    document.title = `${of.title} · ${of.no} · ${t('shell:product')}`;
  }, [of.title, of.no, t]);
  return (
    <div className="case-page">
      <Top of={of} shown={shown} count={count} isPast={past !== undefined}>
        {known && <HoldingBand of={shown} events={known} now={now} />}
      </Top>
      <div className="case-body">
        <Card size="small" className="case-main">
          <ProblemNote error={error} />
          <Later>
            <Main {...{ of, shown, count, travel }} events={events} known={known} />
          </Later>
        </Card>
        <Side {...{ of, shown, count }} isPast={past !== undefined} />
      </div>
    </div>
  );
}

type SideProps = Omit<TopProps, 'children'>;

/** What can be done, and what is owed. */
function Side({ of, shown, count, isPast }: SideProps) {
  const { t } = useTranslation('case');
  return (
    <aside className="case-side" aria-label={t('side')}>
      {!isPast && (
        <Card size="small" className="no-paper" title={<h2>{t('actions')}</h2>}>
          <ActionBar entity="case" {...of} />
        </Card>
      )}
      <Later>
        <Obligations of={shown} count={count} />
      </Later>
    </aside>
  );
}

interface TopProps {
  readonly of: Case;
  readonly shown: CaseAt;
  readonly count: Countdown;
  readonly isPast: boolean;
  readonly children: ReactNode;
}

function Top({ of, shown, count, isPast, children }: TopProps) {
  const [asksWhy, setAsksWhy] = useState(false);
  return (
    <>
      <CaseBand
        case={of}
        shown={shown}
        count={count}
        onWhy={isPast ? undefined : () => setAsksWhy(true)}
        others={<Others entity="case" no={of.no} />}
      >
        {children}
      </CaseBand>
      <DeadlineDrawer no={of.no} open={asksWhy} onClose={() => setAsksWhy(false)} />
    </>
  );
}

interface MainProps {
  readonly of: Case;
  readonly shown: CaseAt;
  readonly count: Countdown;
  readonly travel: TimeTravel;
  readonly events: readonly CaseEvent[] | undefined;
  /** Those that had happened by the moment that is looked at. */
  readonly known: readonly CaseEvent[] | undefined;
}

function Main({ of, shown, count, travel, events, known = NONE }: MainProps) {
  const { t } = useTranslation('case');
  const [travels, setTravels] = useState(travel.past !== undefined);
  const toggle = () => {
    if (travels) travel.go(undefined);
    setTravels(!travels);
  };
  return (
    <>
      <Suspense fallback={<Loading />}>
        {travels && events && <TimeSlider events={events} travel={travel} />}
      </Suspense>
      <div className="case-tabs">
        <Button
          className="case-look-back"
          icon={travels ? <RollbackOutlined /> : <HistoryOutlined />}
          onClick={toggle}
        >
          {t(travels ? 'to-now' : 'look-back')}
        </Button>
        <Parts {...{ of, shown, count, events, known }} isPast={travel.past !== undefined} />
      </div>
    </>
  );
}

interface PartsProps extends Omit<MainProps, 'travel' | 'known'> {
  readonly known: readonly CaseEvent[];
  readonly isPast: boolean;
}

function Parts({ of, shown, count, events, known, isPast }: PartsProps) {
  const { t } = useTranslation('case');
  const maySpeak = !isPast && of.actions.open.some(({ command }) => command === 'comment');
  const stream = (
    <>
      {maySpeak && <CommentBox no={of.no} />}
      <AsItWas value={isPast}>
        <Stream no={of.no} events={events && known} />
      </AsItWas>
    </>
  );
  const panels = <Panels of={shown} whole={of} events={known} count={count} />;
  const flow = <FlowView events={known} open={shown.obligations} />;
  return (
    <Tabs
      items={[
        { key: 'stream', label: t('stream'), children: stream },
        { key: 'panels', label: t('panels'), children: <Later>{panels}</Later> },
        { key: 'flow', label: t('flow'), children: <Later>{flow}</Later> },
      ]}
    />
  );
}

const NONE: readonly CaseEvent[] = [];
