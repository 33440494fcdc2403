import { findOpen, isOpen, role, unitOwner, type Obligation } from '../../kernel/obligation';
import { open, settle } from '../../kernel/owe';
import { refuse, unlessOpen } from '../../kernel/refusal';
import { flag, integer, optional, text } from '../../kernel/shape';
import { command, type CaseTurn, type Mechanism } from '../mechanism';
import { rating } from '../payloads';
import { notify } from '../../kernel/notice';
import { issue } from './card';

/** 回访 · 好差评 · 整改: the applicant is asked, and a bad rating is put right. */
export type FollowUpEvent =
  | { kind: 'rated'; level: number; comment?: string }
  | { kind: 'called-back'; reached: boolean; level?: number; comment?: string }
  | { kind: 'call-back-unreached' };

const BAD = 2;
const THIRD = 3;

function openRectify(turn: CaseTurn, round = 1): void {
  const owner = unitOwner(turn.state.lead ?? turn.state.defaultUnit);
  open(turn, { kind: 'rectify', owner, round, limit: 'rectification' });
}

/** What a rating causes: a bad one opens a rectification, any other settles it. */
function takeRating(turn: CaseTurn, level: number | undefined): void {
  const callBack = findOpen(turn.state, 'call-back');
  if (callBack) settle(turn, callBack);
  const rectify = findOpen(turn.state, 'rectify');
  if (level !== undefined && level <= BAD) {
    if (!rectify) openRectify(turn);
    notify(turn, role('supervisor'), 'rating', String(level));
  } else if (level !== undefined && rectify) settle(turn, rectify);
}

/** The applicant could not be reached: the call-back ends without an answer. */
function endUnreached(turn: CaseTurn, callBack: Obligation | undefined): void {
  turn.emit<FollowUpEvent>({ kind: 'call-back-unreached' });
  if (callBack) settle(turn, callBack);
}

const somethingToRate = (turn: CaseTurn) => isOpen(turn.state, 'call-back') || isOpen(turn.state, 'rectify');

export const followUp: Mechanism = {
  name: 'follow-up',
  commands: {
    rate: command({
      who: ['applicant'],
      stages: ['followUp', 'closed'],
      payload: rating,
      decide: (turn, { level, comment }) => {
        if (turn.state.stage === 'followUp' && !somethingToRate(turn)) return unlessOpen(undefined);
        turn.emit<FollowUpEvent>({ kind: 'rated', level, comment });
        takeRating(turn, level);
      },
    }),
    recordCallBack: command({
      who: ['revisitor', 'supervisor'],
      stages: ['followUp'],
      payload: { reached: flag(), level: optional(integer(1, 5)), comment: optional(text()) },
      decide: (turn, { reached, level, comment }) => {
        if (turn.actor.id === turn.state.handler) return refuse('CALL_BACK.BY_HANDLER');
        if (!somethingToRate(turn)) return unlessOpen(undefined);
        turn.emit<FollowUpEvent>({ kind: 'called-back', reached, level, comment });
        if (reached) return takeRating(turn, level);
        const callBack = findOpen(turn.state, 'call-back');
        if (callBack && turn.state.callBack.unreached >= THIRD) endUnreached(turn, callBack);
      },
    }),
  },
  evolve: {
    'called-back': (state, event: { reached: boolean }) => {
      if (!event.reached) state.callBack.unreached += 1;
    },
    lapsed: (state, event: { obligation: string }) => {
      if (event.obligation === 'call-back') state.callBack.lapses += 1;
    },
  },
  lapse: {
    'call-back': (turn, { round }) => {
      if (turn.state.callBack.lapses >= THIRD) return endUnreached(turn, undefined);
      open(turn, { kind: 'call-back', owner: role('supervisor'), round: round + 1, limit: '1wd' });
      notify(turn, role('supervisor'), 'lapsed', 'call-back');
    },
    rectify: (turn, { owner, round }) => {
      if (!turn.state.exempt.includes(owner.id)) issue(turn, owner.id, 'red', 'rectify');
      openRectify(turn, round + 1);
    },
  },
};
