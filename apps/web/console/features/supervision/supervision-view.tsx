import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { addressOf } from '../../elements/case-list';
import { Loading } from '../../elements/loading';
import { MomentText } from '../../elements/moment-text';
import { usePlaceName } from '../../elements/names';
import { ProblemNote } from '../../elements/problem-note';
import { AtRisk } from './at-risk';
import { Cards } from './cards';
import { Levels } from './levels';
import { PlaceChoice } from './place-choice';
import { useSupervision } from './supervision-data';
import { useNarrowing } from './supervision-search';
import './supervision.css';
import { UnitBars } from './unit-bars';

/** Risks first; beside them who is late and where cases lie; below them the cards. */
export function SupervisionView() {
  const [{ under, unit, cards }, narrow] = useNarrowing();
  const { data, error, isPlaceholderData: busy } = useSupervision({ under, unit });
  return (
    <div className="supervision">
      <Head asOf={data?.asOf} under={under} onUnder={(place) => narrow({ under: place, unit: undefined })} />
      <ProblemNote error={error} />
      {unit !== undefined && <OnlyUnit unit={unit} onLift={() => narrow({ unit: undefined })} />}
      {!data && !error && <Loading as="lines" />}
      {data && (
        <div className="supervision-body">
          <div className="supervision-main">
            <AtRisk of={{ under, unit }} total={data.atRisk} />
            <Cards
              cards={data.cards}
              state={cards}
              busy={busy}
              onState={(state) => narrow({ cards: state })}
            />
          </div>
          <div className="supervision-side">
            <UnitBars
              loads={data.overdueByUnit}
              chosen={unit}
              onChoose={(chosen) => narrow({ unit: chosen })}
            />
            <Levels byLevel={data.byLevel} />
          </div>
        </div>
      )}
    </div>
  );
}

interface HeadProps {
  readonly asOf: string | undefined;
  readonly under: string | undefined;
  readonly onUnder: (place: string | undefined) => void;
}

function Head({ asOf, under, onUnder }: HeadProps) {
  const { t } = useTranslation('supervision');
  return (
    <header className="supervision-head">
      <h1>{t('title')}</h1>
      <PlaceChoice value={under} onChoose={onUnder} />
      {asOf !== undefined && (
        <span className="second">
          {t('as-of')} <MomentText at={asOf} />
        </span>
      )}
    </header>
  );
}

function OnlyUnit({ unit, onLift }: { readonly unit: string; readonly onLift: () => void }) {
  const { t } = useTranslation('supervision');
  const name = usePlaceName()(unit);
  return (
    <div className="supervision-only" role="status">
      <Tag closable={{ 'aria-label': t('lift', { unit: name }) }} onClose={onLift}>
        {t('only', { unit: name })}
      </Tag>
      <Link to={addressOf('overdue', { lead: unit })}>{t('all-overdue')}</Link>
    </div>
  );
}
