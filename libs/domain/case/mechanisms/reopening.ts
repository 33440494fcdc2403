import { findOpen, role } from '../../kernel/obligation';
import { open, settle } from '../../kernel/owe';
import { refuse, unlessOpen, withLimit } from '../../kernel/refusal';
import { flag, list, map, oneOf, optional, text, unit, integer, type Field } from '../../kernel/shape';
import { backToHandling, setOutcome, windowOver, type LifeEvent } from '../life';
import { reopening as reopeningPayload } from '../payloads';
import { command, type Mechanism } from '../mechanism';
import { notify } from '../../kernel/notice';
import type { CaseState } from '../state';
import { CAUSES } from './acceptance';
import { inCharge, openContact } from './contact';
import { openPromise } from './promise';

/** 重办 · 回头看 · 归档: a closed case is done again by someone else, learned from, and filed. */
export type ReopeningEvent =
  | {
      kind: 'reopened';
      ground: string;
      handler: string;
      class: NonNullable<CaseState['class']>;
      lead: string;
    }
  | { kind: 'looked-back'; cause: string; lessons: string; actions: unknown[]; nominate: boolean };

const ACTIONS = [
  'fix-guide',
  'change-process',
  'fix-dictionary',
  'remove-cap',
  'drop-proof',
  'merge-theme',
  'train',
] as const;
const TWICE = 2;

export const reopening: Mechanism = {
  name: 'reopening',
  commands: {
    reopen: command({
      who: ['applicant', 'station-head', 'supervisor'],
      stages: ['followUp', 'closed'],
      payload: reopeningPayload,
      decide: (turn, { ground, handler }) => {
        const { state, policy } = turn;
        if (windowOver(turn)) return withLimit(refuse('REOPEN.WINDOW_CLOSED'), policy.limits.reopenWindow);
        if (state.reopens >= policy.reopens) return withLimit(refuse('REOPEN.LIMIT_REACHED'), policy.reopens);
        if (handler === state.handler) return refuse('REOPEN.SAME_HANDLER', 'handler');
        const lead = state.lead ?? state.defaultUnit;
        for (const kind of ['rectify', 'reopen-window']) {
          const kept = findOpen(turn.state, kind);
          if (kept) settle(turn, kept);
        }
        backToHandling(turn, 'reopened');
        turn.emit<ReopeningEvent>({
          kind: 'reopened',
          ground,
          handler,
          class: state.class ?? 'complex',
          lead,
        });
        setOutcome(turn, null);
        openPromise(turn, true);
        openContact(turn, 'firstContact');
        notify(turn, inCharge(turn.state), 'assigned', 'promise');
      },
    }),
    lookBack: command({
      who: ['station-head', 'curator'],
      stages: ['closed'],
      payload: {
        cause: oneOf(...CAUSES),
        lessons: text(),
        actions: optional(
          list(
            map({
              kind: oneOf(...ACTIONS),
              text: text(),
              owner: unit(),
              before: optional(integer(0, 9999)),
              after: optional(integer(0, 9999)),
            }),
            0,
          ),
        ) as Field<unknown[] | undefined>,
        nominate: optional(flag()),
      },
      decide: (turn, { cause, lessons, actions, nominate }) => {
        const obligation = findOpen(turn.state, 'look-back');
        if (!obligation) return unlessOpen(obligation);
        turn.emit<ReopeningEvent>({
          kind: 'looked-back',
          cause,
          lessons,
          actions: actions ?? [],
          nominate: nominate ?? false,
        });
        settle(turn, obligation);
      },
    }),
  },
  evolve: {
    reopened: (state, event: Extract<ReopeningEvent, { kind: 'reopened' }>) => {
      state.reopens += 1;
      state.hard.reopened = true;
      state.class = event.class;
      state.lead = event.lead;
      state.handler = event.handler;
    },
    'looked-back': (state, event: { cause: string; nominate: boolean }) => {
      state.lookBack = { cause: event.cause, nominate: event.nominate };
    },
  },
  lapse: {
    'look-back': (turn, { owner, round }) => {
      notify(turn, role('curator'), 'lapsed', 'look-back');
      if (round >= TWICE) return;
      open(turn, { kind: 'look-back', owner, round: round + 1, limit: 'lookBack' });
    },
    'reopen-window': (turn) => {
      turn.emit<LifeEvent>({ kind: 'window-passed' });
    },
  },
};
