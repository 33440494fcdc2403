import { Empty, Segmented, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CardState } from '../../elements/card-state';
import { CardTag, useCardWords } from '../../elements/card-words';
import { useGroundText } from '../../elements/ground-text';
import { MomentText } from '../../elements/moment-text';
import { PlaceName } from '../../elements/names';
import { PlainTable } from '../../elements/plain-table';
import { ActButton } from './act-button';
import { useAct } from './acts';
import { usePart } from './paging';
import { Panel } from './panel';
import type { IssuedCard } from './supervision-data';

const ROWS = 4;
const COLUMNS = ['colour', 'card-unit', 'case', 'ground', 'issued-at', 'state'];
const STATES: readonly CardState[] = ['issued', 'appealed', 'answered', 'upheld', 'withdrawn'];
const ALL = 'all';
const LOOK: Readonly<Record<CardState, string>> = {
  issued: 'warning',
  appealed: 'processing',
  answered: 'success',
  upheld: 'default',
  withdrawn: 'default',
};

interface Props {
  readonly cards: readonly IssuedCard[];
  readonly state: string | undefined;
  readonly onState: (state: string | undefined) => void;
  readonly busy: boolean;
}

/** The cards issued last and what became of them; an appeal is ruled on from here. */
export function Cards({ cards, state = ALL, onState, busy }: Props) {
  const { t } = useTranslation('supervision');
  const chosen = state === ALL ? cards : cards.filter((card) => card.state === state);
  const { shown, pager } = usePart(chosen, ROWS);
  const rules = useAct('ruleCard') !== undefined;
  const headings = [...COLUMNS, ...(rules ? ['acts'] : [])].map((key) => ({
    key,
    text: t(key),
    wideOnly: key === 'issued-at',
  }));
  return (
    <Panel
      className="cards"
      title={t('cards')}
      tools={
        <>
          <StateChoice cards={cards} state={state} onState={onState} />
          {pager}
        </>
      }
    >
      {chosen.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('no-cards')} />
      ) : (
        <PlainTable label={t('cards')} headings={headings} busy={busy}>
          {shown.map((card) => (
            <CardRow key={`${card.case}/${card.no}`} card={card} rules={rules} />
          ))}
        </PlainTable>
      )}
    </Panel>
  );
}

function StateChoice({ cards, state, onState }: Omit<Props, 'busy' | 'state'> & { readonly state: string }) {
  const { t } = useTranslation('supervision');
  const words = useCardWords();
  const count = (of: CardState) => cards.filter((card) => card.state === of).length;
  return (
    <Segmented
      size="small"
      aria-label={t('state')}
      value={state}
      onChange={(value) => onState(value === ALL ? undefined : value)}
      options={[
        { value: ALL, label: t('all-count', { count: cards.length }) },
        ...STATES.map((of) => ({
          value: of,
          label: t('state-count', { state: words(of), count: count(of) }),
        })),
      ]}
    />
  );
}

function CardRow({ card, rules }: { readonly card: IssuedCard; readonly rules: boolean }) {
  const words = useCardWords();
  const groundText = useGroundText();
  const { colour, unit, title, ground, issuedAt, state } = card;
  return (
    <tr>
      <td>
        <CardTag colour={colour} />
      </td>
      <td>
        <PlaceName id={unit} />
      </td>
      <td>
        <Link to={`/cases/${card.case}`}>{title}</Link>
        <div className="second">{card.case}</div>
      </td>
      <td>{groundText(ground)}</td>
      <td className="wide-only">
        <MomentText at={issuedAt} />
      </td>
      <td>
        <Tag color={LOOK[state]}>{words(state)}</Tag>
      </td>
      {rules && <td>{state === 'appealed' && <ActButton act="ruleCard" no={card.case} />}</td>}
    </tr>
  );
}
