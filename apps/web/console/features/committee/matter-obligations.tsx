import { Card } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { capital } from '../../elements/capital';
import type { Schemas } from '../../../api/client';
import { useEventTexts } from '../../elements/event-text';
import { foretold } from '../../elements/foretold';
import { MomentText } from '../../elements/moment-text';
import { OwnerName } from '../../elements/names';

type Obligation = Schemas['Obligation'];

/** Who owes the matter what by when, and what happens then. */
export function MatterObligations({ obligations }: { readonly obligations: readonly Obligation[] }) {
  const { t } = useTranslation('committee');
  if (obligations.length === 0) return null;
  const [first] = obligations.map(({ due }) => due).sort();
  return (
    <Card size="small" title={<h2>{t('owed')}</h2>}>
      <ul className="matter-list">
        {obligations.map((obligation) => (
          <Owed key={obligation.id} obligation={obligation} isFirst={obligation.due === first} />
        ))}
      </ul>
    </Card>
  );
}

interface OwedProps {
  readonly obligation: Obligation;
  /** Nothing else falls due before it. */
  readonly isFirst: boolean;
}

function Owed({ obligation: { kind, owner, due, then }, isFirst }: OwedProps) {
  const { t } = useTranslation(['committee', 'obligations']);
  // That the others need not act any more goes without saying once the matter has ended.
  const events = useMemo(() => foretold(then).filter(({ kind }) => kind !== 'released'), [then]);
  const tell = useEventTexts(events);
  return (
    <li>
      <strong>{capital(t(kind, { ns: 'obligations' }))}</strong> <OwnerName owner={owner} />{' '}
      {due && (
        <>
          {t('by')} <MomentText at={due} />
        </>
      )}
      {events.length > 0 && (
        <div className="matter-then">
          {t(isFirst ? 'then' : 'then-later', {
            what: events.map((event) => tell(event).sentence).join(t('semicolon')),
          })}
        </div>
      )}
    </li>
  );
}
