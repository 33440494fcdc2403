import { SYSTEM } from '@domain/kernel/actor';
import { useTranslation } from 'react-i18next';
import { cardStateOf } from '../../../elements/card-state';
import { CardTag, useCardWords } from '../../../elements/card-words';
import { useGroundText } from '../../../elements/ground-text';
import { MomentText } from '../../../elements/moment-text';
import { PersonName, PlaceName } from '../../../elements/names';
import type { CaseAt } from '../case-data';
import { factsOf } from './facts';
import { Panel, Rows } from './panel';

/** 督办牌: cards issued on this case, and what became of them. */
export function CardsPanel({ of }: { readonly of: CaseAt }) {
  const words = useCardWords();
  const ground = useGroundText();
  const rows = factsOf(of).cards.map((card) => ({
    key: card.id,
    cells: [
      <CardTag key="colour" colour={card.colour} />,
      <PlaceName key="unit" id={card.unit} />,
      ground(card.ground),
      <MomentText key="at" at={card.issuedAt} />,
      words(cardStateOf(card, of.obligations), card),
    ],
  }));
  if (rows.length === 0) return null;
  return (
    <Panel of="cards">
      <Rows of="cards" columns={['card', 'unit', 'events:detail-ground', 'issued', 'state']} rows={rows} />
    </Panel>
  );
}

/** 提级: from level to level, when, why and by whom, and who was told. */
export function EscalationsPanel({ of }: { readonly of: CaseAt }) {
  const { t } = useTranslation('case');
  const rows = factsOf(of).escalations.map(({ from, to, reason, at, by, notified }) => ({
    key: at + to,
    cells: [
      `${t(`levels:${from}`)} → ${t(`levels:${to}`)}`,
      t(`events:because-${reason}`),
      <MomentText key="at" at={at} />,
      by === SYSTEM.id ? t('roles:system') : <PersonName key="by" id={by} />,
      notified.map((role) => t(`roles:${role}`)).join(t('events:list-separator')),
    ],
  }));
  if (rows.length === 0) return null;
  return (
    <Panel of="escalations">
      <Rows of="escalations" columns={['levels', 'reason', 'when', 'raised-by', 'notified']} rows={rows} />
    </Panel>
  );
}
