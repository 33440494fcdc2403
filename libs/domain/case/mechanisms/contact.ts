import { findOpen, personOwner, role, unitOwner, type Owner } from '../../kernel/obligation';
import { open } from '../../kernel/owe';
import { flag, oneOf, text } from '../../kernel/shape';
import { command, type CaseTurn, type Mechanism } from '../mechanism';
import { comment } from '../payloads';
import { notify, tell } from '../../kernel/notice';
import type { CaseState } from '../state';
import { scoreLate } from './card';

/** 联系反映人: no one who reported a matter is left without a word for longer than the policy allows. */
export type ContactEvent =
  | { kind: 'contacted'; channel: string; reached: boolean; text: string }
  | { kind: 'commented'; text: string; visibility: 'internal' | 'applicant' };

/** The handler, else the lead unit. */
export const inCharge = (state: CaseState): Owner =>
  state.handler ? personOwner(state.handler) : unitOwner(state.lead!);

export function openContact(turn: CaseTurn, limit: 'firstContact' | 'progress', round = 1): void {
  open(turn, { kind: 'contact', owner: inCharge(turn.state), round, limit });
}

/** ☎ The applicant was reached, which settles what was owed before; in handling the next contact is owed at once. */
export function reachApplicant(turn: CaseTurn, notice: string): void {
  if (turn.state.stage === 'handling' && !findOpen(turn.state, 'contact')) openContact(turn, 'progress');
  tell(turn, notice);
}

/** How an applicant is reached: 电话 · 短信 · 上门 · 窗口当面 · 书面. */
export const CONTACT_CHANNELS = ['phone', 'sms', 'visit', 'window', 'letter'] as const;

export const contact: Mechanism = {
  name: 'contact',
  commands: {
    logContact: command({
      who: ['staff'],
      stages: ['triage', 'handling', 'followUp'],
      payload: { channel: oneOf(...CONTACT_CHANNELS), reached: flag(), text: text() },
      reaches: ({ reached }) => (reached ? 'progress' : undefined),
      decide: (turn, { channel, reached, text: words }) =>
        turn.emit<ContactEvent>({ kind: 'contacted', channel, reached, text: words }),
    }),
    comment: command({
      who: ['staff'],
      payload: comment,
      decide: (turn, { text: words, visibility }) =>
        turn.emit<ContactEvent>({ kind: 'commented', text: words, visibility }),
    }),
  },
  lapse: {
    contact: (turn, { round }) => {
      notify(turn, role('supervisor'), 'lapsed', 'contact');
      scoreLate(turn, turn.state.lead!, 'contact');
      openContact(turn, 'progress', round + 1);
    },
  },
};
