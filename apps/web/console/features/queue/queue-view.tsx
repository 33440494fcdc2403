import { Grid } from 'antd';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../elements/loading';
import { ProblemNote } from '../../elements/problem-note';
import { useConnected } from '../../shell/live';
import { useColumns } from './column-choice';
import { KeyHelp } from './key-help';
import { Narrowed } from './narrowed';
import { cardHeight, QueueCards } from './queue-cards';
import type { Order, QueueSearch } from './queue-search';
import { HEAD_HEIGHT, QueueTable, ROW_HEIGHT } from './queue-table';
import { QueueTabs } from './queue-tabs';
import { QueueTools } from './queue-tools';
import { useActive } from './use-active';
import { usePresences } from './use-presences';
import { useQueueLines } from './use-queue-lines';
import { useTotal } from './use-total';
import { useSelection, type Selection } from './use-selection';
import { useWindow } from './use-window';

const BulkAssign = lazy(() => import('./bulk-assign'));

/** So many lines before the end of what is loaded, more is loaded. */
const AHEAD = 60;

/** A list of cases with its tabs, filters and tools. */
export function QueueView({ filter }: { readonly filter: QueueSearch }) {
  const narrow = !Grid.useBreakpoint().md;
  const { pages, lines, fresh } = useQueueLines(filter);
  const selection = useSelection(lines, filter.address);
  const [shown, setShown] = useState<'assign' | 'help'>();
  const close = () => setShown(undefined);
  const busy = pages.data === undefined || pages.isPlaceholderData;
  const total = useTotal(filter, pages.hasNextPage && !busy);
  const isCut = !useConnected() && busy;
  return (
    <div className={busy ? 'queue is-busy' : 'queue'}>
      <QueueTools
        {...{ narrow, filter, selection }}
        onAssign={() => setShown('assign')}
        onHelp={() => setShown('help')}
      />
      <QueueTabs current={filter.tab} />
      <Narrowed {...{ filter, narrow }} />
      <ProblemNote error={pages.error} />
      {isCut && <Loading />}
      <QueueList
        {...{ narrow, filter, pages, lines, fresh, selection, busy, total }}
        onHelp={() => setShown('help')}
      />
      {!isCut && <Foot {...{ pages, busy, total }} loaded={lines.length} order={filter.order} />}
      {shown === 'help' && <KeyHelp onClose={close} />}
      {shown === 'assign' && selection && (
        <Suspense fallback={<Loading as="page" />}>
          <BulkAssign
            lines={selection.lines}
            onClose={(done) => {
              selection.drop(done);
              close();
            }}
          />
        </Suspense>
      )}
    </div>
  );
}

type Listed = ReturnType<typeof useQueueLines>;
interface ListProps extends Listed {
  readonly narrow: boolean;
  readonly filter: QueueSearch;
  readonly selection: Selection | undefined;
  readonly busy: boolean;
  /** How many cases there are in all, where more are to be loaded and that is known. */
  readonly total: number | undefined;
  readonly onHelp: () => void;
}

function QueueList({ narrow, filter, pages, lines, fresh, selection, busy, total, onHelp }: ListProps) {
  const { t, i18n } = useTranslation('queue');
  const columns = useColumns();
  const presences = usePresences();
  const numbers = useMemo(() => lines.map(({ no }) => no), [lines]);
  const [rowHeight, headHeight] = narrow ? [cardHeight(i18n.language), 0] : [ROW_HEIGHT, HEAD_HEIGHT];
  const window = useWindow(numbers, rowHeight, headHeight);
  useMoreAhead(pages, window.drawn.end, lines.length);
  const active = useActive({ lines, address: filter.address, window, onSelect: selection?.toggle, onHelp });
  const label = t(`tab-${filter.tab}`);
  const { drawn, attach, onScroll } = window;
  const list = { label, lines, drawn, attach, onScroll, active, fresh, presences, selection, busy };
  if (narrow) return <QueueCards {...list} height={rowHeight} />;
  const rows = pages.hasNextPage ? total : lines.length;
  return <QueueTable {...list} columns={columns} filter={filter} rows={rows} />;
}
/** Loads the next page before one gets to the end of what is there. */
function useMoreAhead(
  { hasNextPage, isFetching, fetchNextPage }: Listed['pages'],
  end: number,
  loaded: number,
): void {
  const wanted = hasNextPage && !isFetching && end + AHEAD > loaded;
  useEffect(() => {
    if (wanted) void fetchNextPage();
  }, [wanted, fetchNextPage]);
}
interface FootProps {
  readonly pages: Listed['pages'];
  readonly busy: boolean;
  readonly loaded: number;
  readonly total: number | undefined;
  readonly order: Order;
}

/** How much of the list is there, and in which order: the column that it goes by may not be shown. */
function Foot({ pages, busy, loaded, total, order }: FootProps) {
  const { t } = useTranslation('queue');
  const { error, isFetchingNextPage, hasNextPage } = pages;
  // What went wrong is said above; nothing is on its way then.
  if (busy && error) return null;
  const isLoading = busy || isFetchingNextPage;
  const some = total === undefined ? 'some-loaded' : 'some-shown';
  const said = isLoading ? 'loading' : loaded === 0 ? 'empty' : hasNextPage ? some : 'all-shown';
  // What has come since it was counted is among what is loaded.
  const count = Math.max(loaded, total ?? 0);
  return (
    <div className="queue-foot" role="status">
      {t(said, { count, loaded })} {loaded > 1 && t(`order-${order}`)}
    </div>
  );
}
