import { APPLICANT, findOpen, isOpen } from '../../kernel/obligation';
import { open, settle } from '../../kernel/owe';
import { refuse, unlessOpen } from '../../kernel/refusal';
import { flag, limit, list, map, optional, text, type Field } from '../../kernel/shape';
import { backToHandling, setOutcome } from '../life';
import { provision } from '../payloads';
import { command, type CaseTurn, type Mechanism } from '../mechanism';
import { notify, tell } from '../../kernel/notice';
import { inCharge, openContact } from './contact';
import { openPromise } from './promise';

/** 容缺受理 · 告知承诺: a missing secondary document is promised in writing (国办发〔2020〕42号). */
export type PledgeEvent =
  | { kind: 'pledge-accepted'; items: string[] }
  | { kind: 'pledge-fulfilled'; items: string[] }
  | { kind: 'pledge-breached' }
  | { kind: 'credit-noted'; items: string[] }
  | { kind: 'outcome-revoked' };

const SECOND = 2;

/** The second breach: what was told as conditional is revoked, what was decided is undecided again. */
function breakPledge(turn: CaseTurn): void {
  const missing = turn.state.pledge!.items.filter((item) => !item.fulfilled).map((item) => item.name);
  turn.emit<PledgeEvent>({ kind: 'credit-noted', items: missing });
  if (turn.state.outcome !== 'conditional') return;
  if (turn.state.stage === 'handling') return setOutcome(turn, null);
  turn.emit<PledgeEvent>({ kind: 'outcome-revoked' });
  setOutcome(turn, 'revoked');
  backToHandling(turn, 'revoked');
  openPromise(turn, true);
  openContact(turn, 'firstContact');
  notify(turn, inCharge(turn.state), 'assigned', 'promise');
  tell(turn, 'progress', 'revoked');
}

export const pledge: Mechanism = {
  name: 'pledge',
  commands: {
    acceptPledge: command({
      who: ['clerk', 'handler'],
      stages: ['handling'],
      payload: {
        items: list(map({ name: text(), primary: flag() })) as Field<{ name: string; primary: boolean }[]>,
        creditClear: flag(),
        limit: optional(limit(), 'limits.pledge'),
      },
      decide: (turn, { items, creditClear, limit: given }) => {
        const { offered, items: eligible } = turn.policy.pledge;
        if (!offered) return refuse('PLEDGE.NOT_OFFERED');
        const bad = items.findIndex(({ name, primary }) => primary || !eligible.includes(name));
        if (bad >= 0) return refuse('PLEDGE.NOT_ELIGIBLE', `items.${bad}`);
        if (!creditClear) return refuse('PLEDGE.BAD_CREDIT', 'creditClear');
        if (isOpen(turn.state, 'pledge') || isDecided(turn))
          return refuse('CASE.INVALID', 'items', 'pledge-open-or-decided');
        turn.emit<PledgeEvent>({ kind: 'pledge-accepted', items: items.map(({ name }) => name) });
        open(turn, {
          kind: 'pledge',
          owner: APPLICANT,
          limit: 'pledge',
          given,
          warn: ['1wd'],
        });
      },
    }),
    fulfilPledge: command({
      who: ['clerk', 'applicant'],
      stages: ['handling', 'followUp'],
      payload: provision('pledge'),
      decide: (turn, { items }) => {
        const obligation = findOpen(turn.state, 'pledge');
        if (!obligation) return unlessOpen(obligation);
        turn.emit<PledgeEvent>({ kind: 'pledge-fulfilled', items });
        if (turn.state.pledge!.items.some((item) => !item.fulfilled)) return;
        settle(turn, obligation);
        if (turn.state.outcome === 'conditional') setOutcome(turn, 'resolved');
      },
    }),
  },
  evolve: {
    'pledge-accepted': (state, event: { items: string[] }) => {
      state.pledge = { items: event.items.map((name) => ({ name, fulfilled: false })), breached: false };
    },
    'pledge-fulfilled': (state, event: { items: string[] }) => {
      for (const item of state.pledge!.items) if (event.items.includes(item.name)) item.fulfilled = true;
    },
    'pledge-breached': (state) => {
      state.pledge!.breached = true;
    },
    'outcome-revoked': (state) => {
      state.hard.reopened = true;
    },
  },
  lapse: {
    pledge: (turn, { owner, round }) => {
      if (round >= SECOND) return breakPledge(turn);
      turn.emit<PledgeEvent>({ kind: 'pledge-breached' });
      tell(turn, 'progress', 'pledge-breached');
      open(turn, { kind: 'pledge', owner, round: SECOND, limit: 'pledgeGrace' });
    },
  },
};

const isDecided = (turn: CaseTurn) => turn.state.outcome !== null && turn.state.outcome !== 'revoked';
