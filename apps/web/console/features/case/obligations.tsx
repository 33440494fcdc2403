import type { Policy } from '@domain/policy/policy';
import { Card, Empty, Tag } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { capital } from '../../elements/capital';
import { useEventTexts } from '../../elements/event-text';
import { foretold } from '../../elements/foretold';
import { useLimitWords } from '../../elements/limit-words';
import { OwnerName } from '../../elements/names';
import { usePolicy } from '../../elements/policy';
import type { CaseAt, Obligation } from './case-data';
import { OwedClock, type Countdown } from './countdown';

/** What is not worth a word of its own among the consequences. */
const BOOKKEEPING = new Set(['promise-changed', 'moved', 'passed-on', 'stop-ended']);

/** 义务: who owes what by when, and what happens then; what falls due first stands first. */
export function Obligations({ of, count }: { readonly of: CaseAt; readonly count: Countdown }) {
  const { t } = useTranslation('case');
  const policy = usePolicy(of.policy);
  const sorted = useMemo(
    () => [...of.obligations].sort((a, b) => ((a.due ?? '~') < (b.due ?? '~') ? -1 : 1)),
    [of.obligations],
  );
  return (
    <Card size="small" title={<h2>{t('obligations')}</h2>}>
      {sorted.length === 0 && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('nothing-owed')} />}
      <ul className="obligations">
        {sorted.map((obligation) => (
          <Owed
            key={obligation.id}
            {...{ obligation, count, policy }}
            isFirst={obligation.due === sorted[0]!.due}
          />
        ))}
      </ul>
    </Card>
  );
}

interface OwedProps {
  readonly obligation: Obligation;
  readonly count: Countdown;
  /** The rules of the case, once they are known. */
  readonly policy: Policy | undefined;
  /** Nothing else falls due before it. */
  readonly isFirst: boolean;
}

function Owed({ obligation, count, policy, isFirst }: OwedProps) {
  const { t } = useTranslation('case');
  const { kind, owner, round, provisional } = obligation;
  return (
    <li>
      <div className="obligations-head">
        <span>
          <strong>{capital(t(`obligations:${kind}`))}</strong>{' '}
          {round > 1 && <Tag>{t('round', { round })}</Tag>}
          {provisional && <Tag>{t('provisional')}</Tag>} <OwnerName owner={owner} />
        </span>
        <OwedClock of={obligation} count={count} />
      </div>
      <Consequences {...{ obligation, policy, isFirst }} />
    </li>
  );
}

/** What is foretold of what falls due later rests on nothing else being done until then either. */
function Consequences({ obligation, policy, isFirst }: Omit<OwedProps, 'count'>) {
  const { t } = useTranslation('case');
  const limit = useLimitWords();
  const events = useMemo(
    () => foretold(obligation.then).filter(({ kind }) => !BOOKKEEPING.has(kind)),
    [obligation.then],
  );
  const tell = useEventTexts(events);
  if (obligation.then === undefined) return null;
  const sentences = events.map((event) => tell(event).sentence);
  if (obligation.kind === 'promise') {
    sentences.unshift(t('then-overdue'));
    const { enabled, yellowAfter, redAfter } = policy?.cards ?? { enabled: false };
    if (enabled) sentences.push(t('then-cards', { yellow: limit(yellowAfter!), red: limit(redAfter!) }));
  }
  const told = sentences.join(t('sentence-separator'));
  return (
    <p className="obligations-then">
      {t(isFirst ? 'then' : 'then-later')}
      {told || t('then-only-notices')}
    </p>
  );
}
