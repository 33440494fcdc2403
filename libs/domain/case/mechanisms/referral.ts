import { findOpen, isOpen, role, unitOwner } from '../../kernel/obligation';
import { open, settle } from '../../kernel/owe';
import { refuse, unlessOpen } from '../../kernel/refusal';
import { flag, oneOf, optional, text, unit } from '../../kernel/shape';
import { setOutcome, toFollowUp } from '../life';
import { command, type CaseTurn, type Mechanism } from '../mechanism';
import { notify, tell } from '../../kernel/notice';
import type { Proposal } from '../state';

/** 转介: what is not the window's to handle goes to who can, and is followed until that unit confirms. */
export type ReferralEvent =
  | {
      kind: 'proposed';
      proposal: Proposal;
      reviewed: boolean;
      code: string;
      explanation: string;
      warm?: boolean;
    }
  | { kind: 'referral-confirmed'; result?: string }
  | { kind: 'referral-unconfirmed'; unit: string };

/** Out-of-scope grounds, see the glossary. */
export const OUT_OF_SCOPE = [
  'OOS01',
  'OOS02',
  'OOS03',
  'OOS04',
  'OOS05',
  'OOS06',
  'OOS07',
  'OOS08',
  'OOS09',
] as const;

/** Told to the applicant, and owed by the unit it went to. */
export function referAway(turn: CaseTurn, to: string): void {
  const triage = findOpen(turn.state, 'triage');
  if (triage) settle(turn, triage);
  setOutcome(turn, 'referred');
  toFollowUp(turn);
  open(turn, { kind: 'referral', owner: unitOwner(to), limit: 'referral' });
  notify(turn, unitOwner(to), 'assigned', 'referral');
  tell(turn, 'referred', to);
}

export const referral: Mechanism = {
  name: 'referral',
  commands: {
    refer: command({
      who: ['clerk', 'station-head'],
      stages: ['triage', 'handling'],
      payload: { unit: unit(), code: oneOf(...OUT_OF_SCOPE), explanation: text(), warm: optional(flag()) },
      decide: (turn, { unit: to, code, explanation, warm }) => {
        if (isOpen(turn.state, 'review')) return refuse('OUTCOME.OPEN_OBLIGATIONS');
        const proposal: Proposal = { outcome: 'referred', by: turn.actor.id, unit: to };
        const reviewed = turn.policy.review.outOfScope;
        turn.emit<ReferralEvent>({ kind: 'proposed', proposal, reviewed, code, explanation, warm });
        const contact = findOpen(turn.state, 'contact');
        if (!reviewed && contact) settle(turn, contact);
        if (!reviewed) return referAway(turn, to);
        open(turn, { kind: 'review', owner: role('station-head'), limit: 'review' });
        notify(turn, role('station-head'), 'review');
      },
    }),
    confirmReferral: command({
      who: ['clerk', 'the-unit'],
      stages: ['followUp'],
      payload: { result: optional(text()) },
      holds: (state, _payload, actor) => actor.unit !== undefined && state.referredTo === actor.unit,
      decide: (turn, { result }) => {
        const obligation = findOpen(turn.state, 'referral');
        if (!obligation) return unlessOpen(obligation);
        turn.emit<ReferralEvent>({ kind: 'referral-confirmed', result });
        settle(turn, obligation);
      },
    }),
  },
  evolve: {
    proposed: (state, event: { proposal: Proposal }) => {
      if (event.proposal.unit) state.referredTo = event.proposal.unit;
    },
  },
  lapse: {
    referral: (turn, { owner }) => {
      notify(turn, role('supervisor'), 'lapsed', 'referral');
      turn.emit<ReferralEvent>({ kind: 'referral-unconfirmed', unit: owner.id });
    },
  },
};
