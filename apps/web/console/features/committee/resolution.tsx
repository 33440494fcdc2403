import type { MeasureToOpen } from '@domain/case/mechanisms/measure';
import { Card, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLimitWords } from '../../elements/limit-words';
import { PlaceName } from '../../elements/names';
import type { Matter } from './committee-data';

/** A resolution binds once it is in effect; one that was referred up or dropped before never does. */
const effectivenessOf = (stage: string): string =>
  stage === 'effective' ? 'is-effective' : stage === 'countersigning' ? 'is-countersigned' : 'is-void';

/** What was adopted: how, the text, the interim measure, the measures, and whose dissent is kept. */
export function Resolution({ matter: { adoption, effectiveOn, stage } }: { readonly matter: Matter }) {
  const { t } = useTranslation('committee');
  if (!adoption) return null;
  return (
    <Card
      size="small"
      title={<h2>{t('resolution')}</h2>}
      extra={<Tag color={effectiveOn ? 'success' : 'default'}>{t(effectivenessOf(stage))}</Tag>}
    >
      <p className="matter-text">{adoption.text}</p>
      <dl className="matter-facts">
        <dt>{t('adopted-by')}</dt>
        <dd>{t(`by-${adoption.by}`)}</dd>
        {effectiveOn && (
          <>
            <dt>{t('effective-on')}</dt>
            <dd>{effectiveOn}</dd>
          </>
        )}
        {adoption.interim && (
          <>
            <dt>{t('interim')}</dt>
            <dd>{adoption.interim}</dd>
          </>
        )}
      </dl>
      {adoption.measures.length > 0 && <Measures of={adoption.measures} />}
    </Card>
  );
}

/** Whom the resolution binds to what, and until when where it says so. */
function Measures({ of }: { readonly of: readonly MeasureToOpen[] }) {
  const { t } = useTranslation('committee');
  const inWords = useLimitWords();
  return (
    <>
      <h3>{t('measures')}</h3>
      <ul className="matter-list">
        {of.map(({ measure, unit, action, limit }) => (
          <li key={measure}>
            <PlaceName id={unit} />
            {t('colon')}
            {action} {limit && <Tag>{inWords(limit)}</Tag>}
          </li>
        ))}
      </ul>
    </>
  );
}
