import type { Moment } from '../../calendar/moment';
import { findOpen, role, unitOwner } from '../../kernel/obligation';
import { dueOf, open, settle } from '../../kernel/owe';
import { refuse, unlessOpen, withLimit } from '../../kernel/refusal';
import { id, list, oneOf, person, text, unit } from '../../kernel/shape';
import { command, type CaseTurn, type Mechanism } from '../mechanism';
import { notify } from '../../kernel/notice';
import type { Card, CardColour, CaseState } from '../state';

/** 黄牌 · 红牌, 催办, 扣分 and 容错免责: how a unit is held to account on a case, and how it answers. */
export type CardEvent =
  | { kind: 'urged'; unit: string; text?: string }
  | { kind: 'card'; card: Card; points: number }
  | { kind: 'scored'; unit: string; points: number; because: string }
  | { kind: 'card-answered'; card: string; text: string }
  | { kind: 'card-appealed'; card: string; ground: string }
  | { kind: 'card-ruled'; card: string; ruling: 'upheld' | 'withdrawn'; unit: string; points: number }
  | { kind: 'exempted'; participants: string[]; units: string[]; basis: string; diligence: string[] };

/** Issues a card unless the policy has none. */
export function issue(turn: CaseTurn, to: string, colour: CardColour, ground: string): void {
  const { cards } = turn.policy;
  if (!cards.enabled) return;
  const card: Card = {
    id: `card-${turn.state.cards.length + 1}`,
    unit: to,
    colour,
    ground,
    issuedAt: turn.now,
    basis: turn.basis,
    points: cards.score[colour],
  };
  turn.emit<CardEvent>({ kind: 'card', card, points: card.points });
  notify(turn, unitOwner(to), 'card', card.id);
}

/** A unit was late or silent. */
export function scoreLate(turn: CaseTurn, late: string, because: string): void {
  turn.emit<CardEvent>({ kind: 'scored', unit: late, points: turn.policy.cards.score.late, because });
}

/** 催办: the second urging of a unit brings a yellow card, the third a red one, later ones none. */
export function urgeUnit(turn: CaseTurn, to: string, words?: string): void {
  turn.emit<CardEvent>({ kind: 'urged', unit: to, text: words });
  notify(turn, unitOwner(to), 'urged');
  const count = turn.state.urgings[to];
  if (count === 2) issue(turn, to, 'yellow', 'urged');
  if (count === 3) issue(turn, to, 'red', 'urged');
}

/** The moment up to which the unit may appeal against a card. */
export const appealEnd = (
  { basis }: Card,
  turn: Pick<CaseTurn, 'calendar' | 'counting' | 'policy'>,
): Moment => dueOf(turn, basis, turn.policy.limits.cardAppeal).at;

const cardOf = (state: CaseState, card: string): Card => state.cards.find(({ id: known }) => known === card)!;

export const card: Mechanism = {
  name: 'card',
  commands: {
    urge: command({
      who: ['supervisor', 'system'],
      stages: ['handling'],
      payload: { unit: unit(), text: text() },
      decide: (turn, { unit: to, text: words }) => urgeUnit(turn, to, words),
    }),
    issueCard: command({
      who: ['supervisor'],
      payload: { unit: unit(), colour: oneOf('yellow', 'red'), ground: text() },
      decide: (turn, { unit: to, colour, ground }) => {
        if (turn.state.exempt.includes(to)) return refuse('CARD.EXEMPT', 'unit');
        issue(turn, to, colour, ground);
      },
    }),
    answerCard: command({
      who: ['the-unit'],
      payload: { card: id('card'), text: text() },
      holds: (state, payload, actor) => cardOf(state, payload.card).unit === actor.unit,
      decide: (turn, { card: answered, text: words }) =>
        turn.emit<CardEvent>({ kind: 'card-answered', card: answered, text: words }),
    }),
    appealCard: command({
      who: ['the-unit'],
      payload: { card: id('card'), ground: text() },
      holds: (state, payload, actor) => cardOf(state, payload.card).unit === actor.unit,
      decide: (turn, { card: appealed, ground }) => {
        const against = cardOf(turn.state, appealed);
        if (turn.now > appealEnd(against, turn)) {
          return withLimit(refuse('CARD.APPEAL_LATE', 'card'), turn.policy.limits.cardAppeal);
        }
        if (against.appealed || against.withdrawn)
          return refuse('CASE.INVALID', 'card', 'appealed-before-or-withdrawn');
        turn.emit<CardEvent>({ kind: 'card-appealed', card: appealed, ground });
        open(turn, {
          kind: 'card-ruling',
          owner: role('supervisor'),
          ref: appealed,
          limit: 'cardRuling',
        });
      },
    }),
    ruleCard: command({
      who: ['the-owner'],
      payload: { card: id('card'), ruling: oneOf('upheld', 'withdrawn') },
      holds: (state, payload, actor) => {
        const ruling = findOpen(state, 'card-ruling', payload.card);
        return ruling
          ? actor.roles.some((held) => held === ruling.owner.id)
          : actor.roles.some((held) => held === 'supervisor' || held === 'leader');
      },
      decide: (turn, { card: ruled, ruling }) => {
        const obligation = findOpen(turn.state, 'card-ruling', ruled);
        if (!obligation) return unlessOpen(obligation);
        const { unit: of, points } = cardOf(turn.state, ruled);
        turn.emit<CardEvent>({ kind: 'card-ruled', card: ruled, ruling, unit: of, points });
        settle(turn, obligation);
        notify(turn, unitOwner(of), 'card', ruled);
      },
    }),
    exempt: command({
      who: ['duty-leader', 'leader'],
      payload: { participants: list(person()), basis: text(), diligence: list(text()) },
      decide: (turn, { participants, basis, diligence }, facts) => {
        const units = participants.flatMap((participant) => facts.people[participant]?.unit ?? []);
        turn.emit<CardEvent>({
          kind: 'exempted',
          participants,
          units: [...new Set(units)],
          basis,
          diligence,
        });
      },
    }),
  },
  evolve: {
    urged: (state, event: Extract<CardEvent, { kind: 'urged' }>) => {
      state.urgings[event.unit] = (state.urgings[event.unit] ?? 0) + 1;
    },
    card: (state, event: Extract<CardEvent, { kind: 'card' }>) => {
      state.cards.push({ ...event.card });
      addPoints(state, event.card.unit, event.points);
    },
    scored: (state, event: Extract<CardEvent, { kind: 'scored' }>) =>
      addPoints(state, event.unit, event.points),
    'card-answered': (state, event: { card: string }) => {
      cardOf(state, event.card).answered = true;
    },
    'card-appealed': (state, event: { card: string }) => {
      cardOf(state, event.card).appealed = true;
    },
    'card-ruled': (state, event: Extract<CardEvent, { kind: 'card-ruled' }>) => {
      if (event.ruling !== 'withdrawn') return;
      cardOf(state, event.card).withdrawn = true;
      addPoints(state, event.unit, -event.points);
    },
    exempted: (state, event: Extract<CardEvent, { kind: 'exempted' }>) => {
      state.exempt = [...new Set([...state.exempt, ...event.units])];
    },
    settled: (state, event: { owner: { as: string; id: string } }) => {
      if (event.owner.as === 'unit') delete state.urgings[event.owner.id];
    },
  },
  lapse: {
    'card-ruling': (turn, { ref, round }) => {
      open(turn, {
        kind: 'card-ruling',
        owner: role('leader'),
        ref,
        round: round + 1,
        limit: '3wd',
      });
      notify(turn, role('leader'), 'lapsed', 'card-ruling');
    },
  },
};

function addPoints(state: CaseState, to: string, points: number): void {
  state.scores[to] = (state.scores[to] ?? 0) + points;
}
