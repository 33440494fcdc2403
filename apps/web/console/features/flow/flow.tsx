import { Segmented } from 'antd';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../elements/loading';
import type { Schemas } from '../../../api/client';
import { FlowTable } from './flow-table';
import './flow.css';
import { flowOf } from './graph';

const FlowPicture = lazy(async () => ({ default: (await import('./flow-picture')).FlowPicture }));

type View = 'picture' | 'table';
const VIEWS: readonly View[] = ['picture', 'table'];

interface Props {
  /** The events up to the moment that is looked at. */
  readonly events: readonly Schemas['Event'][];
  readonly open: readonly Schemas['Obligation'][];
}

/** 流程图: the way of the case so far and what may come, as a picture and as a table. */
export function FlowView({ events, open }: Props) {
  const { t } = useTranslation('flow');
  const [view, setView] = useState<View>('picture');
  const flow = useMemo(() => flowOf(events, open), [events, open]);
  return (
    <>
      <Segmented<View>
        aria-label={t('view')}
        value={view}
        onChange={setView}
        options={VIEWS.map((value) => ({ value, label: t(`view-${value}`) }))}
      />
      {view === 'picture' && (
        <Suspense fallback={<Loading />}>
          <FlowPicture flow={flow} />
        </Suspense>
      )}
      <FlowTable flow={flow} hidden={view === 'picture'} />
    </>
  );
}
