import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Consult } from '@domain/case/state';
import { capital } from '../../../elements/capital';
import { PlaceName } from '../../../elements/names';
import type { CaseAt } from '../case-data';
import { OwedClock, type Countdown } from '../countdown';
import { factsOf } from './facts';
import { Panel } from './panel';

const LOOKS: Readonly<Record<string, string>> = {
  agree: 'success',
  conditional: 'warning',
  disagree: 'error',
  'not-ours': 'default',
};

interface Props {
  readonly of: CaseAt;
  readonly count: Countdown;
}

/** 会商: each question with the positions of the units side by side. */
export function ConsultsPanel({ of, count }: Props) {
  const consults = Object.entries(factsOf(of).consults);
  if (consults.length === 0) return null;
  return (
    <Panel of="consults">
      {consults.map(([id, consult]) => (
        <One key={id} id={id} of={of} consult={consult} count={count} />
      ))}
    </Panel>
  );
}

function One({ id, of, consult, count }: Props & { readonly id: string; readonly consult: Consult }) {
  const { t } = useTranslation('case');
  const silence = `events:silence-${consult.silence}`;
  return (
    <section className="consult">
      <p>
        <strong>{consult.question}</strong> <Tag>{t(`events:form-${consult.form}`)}</Tag>
        <Tag>{t(silence)}</Tag> {t('lead')} <PlaceName id={consult.lead} />
      </p>
      <ul className="positions">
        {consult.units.map(({ unit, statutory }) => (
          <li key={unit}>
            <strong>
              <PlaceName id={unit} />
            </strong>{' '}
            {statutory && <Tag>{t('statutory')}</Tag>}
            <Opinion of={of} id={id} unit={unit} consult={consult} count={count} />
          </li>
        ))}
      </ul>
      {consult.conclusion && (
        <p>
          {capital(t('events:detail-conclusion'))} {consult.conclusion}
        </p>
      )}
    </section>
  );
}

interface OpinionProps extends Props {
  readonly id: string;
  readonly unit: string;
  readonly consult: Consult;
}

function Opinion({ of, id, unit, consult, count }: OpinionProps) {
  const { t } = useTranslation('case');
  const opinion = consult.opinions.find((one) => one.unit === unit);
  const owed = of.obligations.find(({ kind, ref }) => kind === 'opinion' && ref === `${id}/${unit}`);
  if (opinion)
    return (
      <>
        <Tag color={LOOKS[opinion.position]}>{t(`events:position-${opinion.position}`)}</Tag>
        {opinion.late && <Tag>{t('late')}</Tag>}
        <p>{opinion.text}</p>
        {opinion.basis && (
          <p className="second">
            {capital(t('events:detail-basis'))} {opinion.basis}
          </p>
        )}
      </>
    );
  if (consult.silent.includes(unit)) return <Tag color="error">{t('silent')}</Tag>;
  return owed ? (
    <div>
      {t('waiting')} <OwedClock of={owed} count={count} />
    </div>
  ) : null;
}
