import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import { PlaceName } from '../../elements/names';
import type { Matter } from './committee-data';

/** What was adopted: how, the text, the interim measure, the measures, and whose dissent is kept. */
export function Resolution({ matter: { adoption, effectiveOn } }: { readonly matter: Matter }) {
  const { t } = useTranslation('committee');
  if (!adoption) return null;
  return (
    <Card size="small" title={<h2>{t('resolution')}</h2>}>
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
      {adoption.measures.length > 0 && (
        <>
          <h3>{t('measures')}</h3>
          <ul className="matter-list">
            {adoption.measures.map(({ measure, unit, action }) => (
              <li key={String(measure)}>
                <PlaceName id={String(unit)} />
                {t('colon')}
                {String(action)}
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
