import { deadline } from '../../calendar/deadline';
import { findOpen, unitOwner } from '../../kernel/obligation';
import { open, release, settle } from '../../kernel/owe';
import { refuse, unlessOpen } from '../../kernel/refusal';
import { oneOf, ownCode, text } from '../../kernel/shape';
import type { LimitText } from '../../calendar/limit';
import { command, type CaseTurn, type Mechanism } from '../mechanism';
import {
  changePromise,
  evolveClock,
  isPastDue,
  promiseDue,
  recountPromise,
  type ClockEvent,
} from '../promise-clock';
import type { CaseState, PromiseRecord } from '../state';
import { issue } from './card';
import { inCharge } from './contact';
import { escalate } from './escalation';

/** 承诺时限: what the applicant was promised, by when, and what happens when it is not kept. */
export type PromiseEvent =
  | { kind: 'promised'; promise: PromiseRecord }
  | { kind: 'reclassified'; class: NonNullable<CaseState['class']>; reason: string; notifiedText: string }
  | { kind: 'replied'; text: string }
  | { kind: 'card-moment'; colour: 'yellow' | 'red'; at: string };

/** Opens the promise of the case's class, or a reopened one by its own limit. */
export function openPromise(turn: CaseTurn, reopened = false): void {
  const rule = turn.policy.classes[turn.state.class!];
  const clause = reopened ? 'limits.reopened' : `classes.${turn.state.class}.limit`;
  const limit: LimitText = reopened ? turn.policy.limits.reopened : rule.limit;
  const promise: PromiseRecord = {
    obligation: `o${turn.state.opened + 1}`,
    kind: rule.promise,
    limit,
    basis: turn.basis,
    extensions: [],
    reopened,
    cards: [],
    stops: [],
    pending: [],
  };
  turn.emit<PromiseEvent>({ kind: 'promised', promise });
  const due = promiseDue(turn, promise);
  open(turn, {
    kind: 'promise',
    owner: unitOwner(turn.state.lead!),
    given: limit,
    clause,
    due,
    warn: turn.policy.warnings,
  });
}

/** The card moments of an overdue promise act one minute later, in the promise's place (K2). */
export function actCard(turn: CaseTurn, colour: 'yellow' | 'red', at: string): void {
  turn.emit<PromiseEvent>({ kind: 'card-moment', colour, at });
  issue(turn, turn.state.lead!, colour, 'overdue');
  if (colour === 'red') escalate(turn, 'overdue');
}

export const promise: Mechanism = {
  name: 'promise',
  commands: {
    reclassify: command({
      who: ['station-head', 'duty-leader'],
      stages: ['handling'],
      payload: {
        class: oneOf('instant', 'simple', 'complex'),
        reason: text(),
        notifiedText: ownCode('CLASS.NOTICE_MISSING', text()),
      },
      reaches: 'progress',
      decide: (turn, { class: to, reason, notifiedText }) => {
        const { promise: record } = turn.state;
        const obligation = findOpen(turn.state, 'promise');
        if (!record || !obligation) return unlessOpen(obligation);
        if (obligation.lapsedAt) return refuse('CLASS.AFTER_DUE', 'class');
        if (record.extensions.length || findOpen(turn.state, 'extension-ruling'))
          return refuse('CLASS.EXTENDED');
        if (!notifiedText) return refuse('CLASS.NOTICE_MISSING', 'notifiedText');
        const rule = turn.policy.classes[to];
        if (isPastDue(turn, { ...record, kind: rule.promise, limit: rule.limit }))
          return refuse('CLASS.AFTER_DUE', 'class');
        turn.emit<PromiseEvent>({ kind: 'reclassified', class: to, reason, notifiedText });
        const given = { kind: rule.promise, limit: rule.limit, reopened: false, taken: undefined };
        changePromise(turn, given, 'reclassified');
        recountPromise(turn, 'reclassified');
      },
    }),
    reply: command({
      who: ['clerk', 'handler'],
      stages: ['handling'],
      payload: { text: text() },
      reaches: 'progress',
      decide: (turn, { text: words }) => {
        turn.emit<PromiseEvent>({ kind: 'replied', text: words });
        const obligation = findOpen(turn.state, 'promise');
        if (!obligation || turn.state.promise?.kind !== 'reply') return;
        settle(turn, obligation);
        const ruling = findOpen(turn.state, 'extension-ruling');
        if (ruling) release(turn, ruling, 'replied');
        open(turn, { kind: 'conclude', owner: inCharge(turn.state), limit: 'conclude' });
      },
    }),
  },
  evolve: {
    ...evolveClock,
    promised: (state: CaseState, event: { promise: PromiseRecord }) => {
      state.promise = event.promise;
      state.overdue = false;
    },
    reclassified: (state: CaseState, event: { class: NonNullable<CaseState['class']> }) => {
      state.class = event.class;
    },
    lapsed: (state: CaseState, event: { obligation: string }) => {
      if (event.obligation === 'promise') state.overdue = true;
    },
    'card-moment': (state: CaseState, event: { colour: string }) => {
      state.promise!.cards = state.promise!.cards.filter(({ colour }) => colour !== event.colour);
    },
  },
  lapse: {
    promise: (turn, { dueAt }) => {
      const { yellowAfter, redAfter } = turn.policy.cards;
      const after = (limit: LimitText) =>
        deadline(turn.calendar, turn.counting, { start: dueAt!, ownDay: true, limit }).due;
      const cards: PromiseRecord['cards'] = [
        { colour: 'yellow', at: after(yellowAfter) },
        { colour: 'red', at: after(redAfter) },
      ];
      turn.emit<ClockEvent>({
        kind: 'promise-changed',
        promise: { ...turn.state.promise!, cards },
        because: 'overdue',
      });
      escalate(turn, 'overdue');
    },
    conclude: (turn, { owner, round }) => {
      escalate(turn, 'unconcluded');
      open(turn, { kind: 'conclude', owner, round: round + 1, limit: 'conclude' });
    },
  },
};
