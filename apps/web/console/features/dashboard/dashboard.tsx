import { DownloadOutlined, ReloadOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../elements/loading';
import { MomentText } from '../../elements/moment-text';
import { usePlaceName } from '../../elements/names';
import { ProblemNote } from '../../elements/problem-note';
import './dashboard.css';
import { FIGURES } from './figure';
import { FigureCard } from './figure-card';
import { figureOf, type Source } from './figures';
import { headlineOf } from './headline';
import { PeriodChoice } from './period-choice';
import { RegionTree } from './region-tree';
import { useExport } from './use-export';
import { useStatistics, useView, type DashboardView, type Statistics } from './view';

/** 态势: what came, what became of it and where it stands, for a time and a place, in pictures. */
export function Dashboard() {
  const { t } = useTranslation('dashboard');
  const shown = useView();
  const { data, error, isFetching, refetch } = useStatistics(shown.view);
  return (
    <div className="dashboard">
      <div className="dashboard-head">
        <h1>{t('title')}</h1>
        <PeriodChoice period={shown.view} before={data?.before} today={shown.today} onChange={shown.go} />
        {data && (
          <span className="dashboard-as-of">
            {t('as-of')} <MomentText at={data.asOf} />
            <Button
              type="text"
              icon={<ReloadOutlined spin={isFetching} />}
              aria-label={t('count-anew')}
              title={t('count-anew')}
              onClick={() => void refetch()}
            />
          </span>
        )}
        {data && <Export of={data} shown={shown} />}
      </div>
      <ProblemNote error={error} />
      {data ? <Pictures of={data} shown={shown} /> : !error && <Loading as="page" />}
    </div>
  );
}

interface Props {
  readonly of: Statistics;
  readonly shown: DashboardView;
}

function useSource(of: Statistics, { view, addressOf }: DashboardView): Source {
  const { t, i18n } = useTranslation('dashboard');
  const placeName = usePlaceName();
  return { of, view, t, language: i18n.language, placeName, addressOf };
}

function useFigures(source: Source) {
  const { of, view, t, language, placeName, addressOf } = source;
  return useMemo(
    () => FIGURES.map((id) => figureOf(id, { of, view, t, language, placeName, addressOf })),
    [of, view, t, language, placeName, addressOf],
  );
}

function Export({ of, shown }: Props) {
  const { t } = useTranslation('dashboard');
  const { save, isBusy, error } = useExport(shown.view, of, useFigures(useSource(of, shown)));
  return (
    <>
      <Button icon={<DownloadOutlined />} loading={isBusy} onClick={() => void save()}>
        {t('export')}
      </Button>
      <ProblemNote error={error} />
    </>
  );
}

function Pictures({ of, shown }: Props) {
  const { t } = useTranslation('dashboard');
  const source = useSource(of, shown);
  const figures = useFigures(source);
  return (
    <div className="dashboard-body">
      <RegionTree of={of} under={shown.view.under} addressOf={shown.addressOf} />
      <div className="figures">
        {of.under === null && <Alert type="info" showIcon title={t('sees-nothing')} />}
        {figures.map((figure) => (
          <FigureCard key={figure.id} figure={figure} headline={headlineOf(figure.id, source)} />
        ))}
      </div>
    </div>
  );
}
