import { findOpen, isOpen, role } from '../../kernel/obligation';
import { open, settle } from '../../kernel/owe';
import { refuse, unlessOpen, type Refusal } from '../../kernel/refusal';
import { list, map, optional, ownCode, text, usually, type Field } from '../../kernel/shape';
import { setOutcome, toFollowUp } from '../life';
import { command, type CaseTurn, type Mechanism } from '../mechanism';
import { notify } from '../../kernel/notice';
import type { CaseState, Proposal } from '../state';
import { CONTACT_CHANNELS } from './contact';
import { referAway } from './referral';

/** 办结: an outcome is proposed, looked at by a second person where the policy asks for it, and told. */
export type OutcomeEvent =
  | {
      kind: 'proposed';
      proposal: Proposal;
      reviewed: boolean;
      result?: string;
      evidence?: string;
      basis?: string[];
      alternatives?: string[];
      remedy?: string;
      /** 三问: what the applicant answered, for who reviews the refusal. */
      asked?: Asked;
    }
  | { kind: 'review-approved' }
  | { kind: 'review-rejected'; reason: string }
  | { kind: 'proposal-retracted'; reason: string }
  | { kind: 'result-notified'; channel: string; text: string };

/** 三问: what must be asked before a refusal: for other business, other needs, other problems. */
interface Asked {
  otherBusiness?: string;
  otherNeeds?: string;
  otherProblems?: string;
}

export const isDecided = (state: CaseState): boolean => state.outcome !== null && state.outcome !== 'revoked';

/** Consults, measures and reviews must be out of the way before an outcome is proposed. */
function stillOpen(state: CaseState): Refusal | undefined {
  const consulting = Object.values(state.consults).some((consult) => consult.open);
  const open = consulting || isOpen(state, 'measure') || isOpen(state, 'review');
  return open ? refuse('OUTCOME.OPEN_OBLIGATIONS') : undefined;
}

/** Opens the review by a second person: station head, then duty leader, then leader. */
export function openReview(turn: CaseTurn): void {
  open(turn, { kind: 'review', owner: role('station-head'), limit: 'review' });
  notify(turn, role('station-head'), 'review');
}

function takeEffect(turn: CaseTurn, proposal: Proposal): void {
  if (proposal.outcome === 'referred') referAway(turn, proposal.unit!);
  else if (proposal.outcome === 'explained') setOutcome(turn, 'explained');
  else setOutcome(turn, isOpen(turn.state, 'pledge') ? 'conditional' : 'resolved');
}

function propose(
  turn: CaseTurn,
  said: Omit<Extract<OutcomeEvent, { kind: 'proposed' }>, 'kind' | 'reviewed'>,
  reviewed: boolean,
): void {
  turn.emit<OutcomeEvent>({ kind: 'proposed', reviewed, ...said });
  if (reviewed) openReview(turn);
  else takeEffect(turn, said.proposal);
}

const REVIEWERS = ['station-head', 'duty-leader', 'leader'] as const;

const asked = () =>
  ownCode(
    'OUTCOME.BARE_REFUSAL',
    map({ otherBusiness: optional(text()), otherNeeds: optional(text()), otherProblems: optional(text()) }),
  ) as Field<Asked | undefined>;

export const outcome: Mechanism = {
  name: 'outcome',
  commands: {
    proposeResolved: command({
      who: ['handler', 'station-head'],
      stages: ['handling'],
      payload: { result: text(), evidence: optional(text()) },
      decide: (turn, { result, evidence }) => {
        if (isDecided(turn.state)) return refuse('OUTCOME.DECIDED');
        const open = stillOpen(turn.state);
        if (open) return open;
        if (Object.values(turn.state.risks).some((risk) => !risk.shielded))
          return refuse('OUTCOME.RISK_UNSHIELDED');
        const proposal = { outcome: 'resolved' as const, by: turn.actor.id };
        propose(turn, { proposal, result, evidence }, turn.policy.review.quality);
      },
    }),
    proposeInfeasible: command({
      who: ['handler', 'station-head'],
      stages: ['handling'],
      payload: {
        basis: ownCode('OUTCOME.NO_BASIS', list(text(), 0)),
        alternatives: ownCode(
          'OUTCOME.NO_ALTERNATIVE',
          list(map({ text: text() }) as Field<{ text: string }>, 0),
        ),
        remedy: text(),
        asked: asked(),
      },
      decide: (turn, { basis, alternatives, remedy, asked: answers }) => {
        if (isDecided(turn.state)) return refuse('OUTCOME.DECIDED');
        if (!basis?.length) return refuse('OUTCOME.NO_BASIS', 'basis');
        if (!alternatives?.length) return refuse('OUTCOME.NO_ALTERNATIVE', 'alternatives');
        if (!answers?.otherBusiness || !answers.otherNeeds || !answers.otherProblems) {
          return refuse('OUTCOME.BARE_REFUSAL', 'asked');
        }
        const open = stillOpen(turn.state);
        if (open) return open;
        const proposal = { outcome: 'explained' as const, by: turn.actor.id };
        const examined = alternatives.map((one) => one.text);
        const said = { proposal, basis, alternatives: examined, remedy, asked: answers };
        propose(turn, said, turn.policy.review.negative);
      },
    }),
    approveReview: command({
      who: REVIEWERS,
      stages: ['triage', 'handling'],
      payload: {},
      decide: (turn) => {
        const { proposal } = turn.state;
        if (proposal?.by === turn.actor.id) return refuse('REVIEW.SELF_REVIEW');
        const review = findOpen(turn.state, 'review');
        if (!review || !proposal) return unlessOpen(undefined);
        settle(turn, review);
        turn.emit<OutcomeEvent>({ kind: 'review-approved' });
        takeEffect(turn, proposal);
      },
    }),
    rejectReview: command({
      who: REVIEWERS,
      stages: ['triage', 'handling'],
      payload: { reason: text() },
      decide: (turn, { reason }) => {
        const { proposal } = turn.state;
        if (proposal?.by === turn.actor.id) return refuse('REVIEW.SELF_REVIEW');
        const review = findOpen(turn.state, 'review');
        if (!review) return unlessOpen(undefined);
        settle(turn, review);
        turn.emit<OutcomeEvent>({ kind: 'review-rejected', reason });
      },
    }),
    retractProposal: command({
      who: ['handler', 'station-head'],
      stages: ['handling'],
      payload: { reason: text() },
      decide: (turn, { reason }) => {
        if (!isDecided(turn.state)) return refuse('OUTCOME.NOT_DECIDED');
        turn.emit<OutcomeEvent>({ kind: 'proposal-retracted', reason });
        setOutcome(turn, null);
      },
    }),
    notifyResult: command({
      who: ['clerk', 'handler'],
      stages: ['handling'],
      payload: { channel: usually(...CONTACT_CHANNELS), text: text() },
      reaches: 'result',
      decide: (turn, { channel, text: words }) => {
        if (!isDecided(turn.state)) return refuse('OUTCOME.NOT_DECIDED');
        turn.emit<OutcomeEvent>({ kind: 'result-notified', channel, text: words });
        for (const kind of ['promise', 'conclude']) {
          const kept = findOpen(turn.state, kind);
          if (kept) settle(turn, kept);
        }
        toFollowUp(turn);
      },
    }),
  },
  evolve: {
    proposed: (state, event: { proposal: Proposal; reviewed: boolean }) => {
      if (event.reviewed) state.proposal = event.proposal;
    },
    settled: (state, event: { obligation: string }) => {
      if (event.obligation === 'review') state.proposal = null;
    },
    released: (state, event: { obligation: string }) => {
      if (event.obligation === 'review') state.proposal = null;
    },
  },
  lapse: {
    review: (turn, { owner, round }) => {
      const next = REVIEWERS[Math.min(REVIEWERS.indexOf(owner.id as 'leader') + 1, REVIEWERS.length - 1)]!;
      open(turn, { kind: 'review', owner: role(next), round: round + 1, limit: '1wd' });
      notify(turn, role(next), 'review');
    },
  },
};
