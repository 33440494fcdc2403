import { dateOf, type Moment } from '../calendar/moment';
import { measureList } from '../case/mechanisms/measure';
import { findOpen, isOpen, lastDue, unitOwner, type Obligation } from '../kernel/obligation';
import { open, releaseAllBut, settle } from '../kernel/owe';
import { refuse, unlessOpen, untilAfter, withLimit, type Refusal } from '../kernel/refusal';
import { flag, oneOf, optional, text } from '../kernel/shape';
import { openAdopt } from './adopt-limit';
import { referUp } from './calling';
import {
  acting,
  asMember,
  command,
  tellMembers,
  type MatterMechanism,
  type MatterTurn,
} from './matter-command';
import type { Adoption, CommitteeOpinion, MatterState } from './state';
import { hasMajority, tallyOf } from './tally';

/** 会商 · 表决 · 会签: the members speak, the committee adopts, the members countersign. */
export type DeliberationEvent =
  | { kind: 'opined'; opinion: CommitteeOpinion }
  | { kind: 'fell-silent'; units: string[]; due: Moment }
  | { kind: 'adopted'; adoption: Adoption }
  | { kind: 'countersigned'; unit: string; ground?: string }
  | { kind: 'countersign-refused'; unit: string; ground?: string }
  | { kind: 'took-effect' };

type Method = Adoption['by'];

/** Why the committee may not adopt this way, if it may not. */
function mayNotAdopt(turn: MatterTurn, by: Method): Refusal | undefined {
  const { state, policy } = turn;
  const awaited = state.obligations.filter(({ kind }) => kind === 'opinion');
  if (awaited.length) {
    // Silence that does not consent refers the matter up: no moment comes at which it may be adopted without them.
    const due = policy.silence === 'consent' ? lastDue(awaited) : null;
    return untilAfter(refuse('MATTER.OPINIONS_OUTSTANDING'), due);
  }
  if (by === 'consensus')
    return dissentOf(state).length ? refuse('MATTER.OBJECTION_STANDS', 'by') : undefined;
  if (policy.committee.decision !== 'vote') return refuse('MATTER.NO_VOTE', 'by');
  return by === 'vote' && !hasMajority(tallyOf(state), policy.committee.quorum)
    ? withLimit(refuse('MATTER.NO_MAJORITY', 'by'), policy.committee.quorum)
    : undefined;
}

const dissentOf = (state: MatterState): string[] =>
  state.opinions.filter(({ position }) => position === 'disagree').map(({ unit }) => unit);

/** Everyone whose obligation of this kind falls due in the same minute is silent together. */
function fallSilent(turn: MatterTurn, { kind, owner, dueAt }: Obligation): void {
  if (turn.state.silentAt === dueAt) return;
  const together = turn.state.obligations
    .filter((o) => o.kind === kind && o.dueAt === dueAt)
    .map((o) => o.owner.id);
  turn.emit<DeliberationEvent>({ kind: 'fell-silent', units: [owner.id, ...together], due: dueAt! });
}

function takeEffect(turn: MatterTurn): void {
  turn.emit<DeliberationEvent>({ kind: 'took-effect' });
  releaseAllBut(turn, [], 'effective');
  tellMembers(turn, 'effective');
}

export const deliberation: MatterMechanism = {
  name: 'deliberation',
  commands: {
    opine: command({
      who: ['the-unit'],
      stages: ['deliberating', 'countersigning'],
      payload: { position: oneOf('agree', 'disagree'), text: text(), ground: optional(text()) },
      decide: (turn, { position, text: words, ground }) => {
        const member = asMember(turn.state, turn.actor);
        if ('code' in member) return member;
        if (turn.state.stage === 'countersigning') return refuse('MATTER.ADOPTED');
        turn.emit<DeliberationEvent>({
          kind: 'opined',
          opinion: { unit: member.unit, position, text: words, ground },
        });
        const opinion = findOpen(turn.state, 'opinion', member.unit);
        if (!opinion) return;
        settle(turn, opinion);
        openAdopt(turn);
      },
    }),
    adopt: command({
      who: ['committee-secretary'],
      stages: ['deliberating'],
      payload: {
        by: oneOf('consensus', 'vote', 'chair'),
        text: text(),
        interim: optional(text()),
        measures: optional(measureList()),
      },
      decide: (turn, { by, text: words, interim, measures }) => {
        const refusal = mayNotAdopt(turn, by);
        if (refusal) return refusal;
        const dissent = dissentOf(turn.state);
        const adoption: Adoption = { by, text: words, interim, measures: measures ?? [], dissent };
        const limit = findOpen(turn.state, 'adopt');
        if (limit) settle(turn, limit);
        turn.emit<DeliberationEvent>({ kind: 'adopted', adoption });
        for (const { unit } of acting(turn.state)) {
          open(turn, {
            kind: 'countersign',
            ref: unit,
            owner: unitOwner(unit),
            limit: 'countersign',
          });
        }
        tellMembers(turn, 'adopted');
        if (acting(turn.state).length === 0) takeEffect(turn);
      },
    }),
    countersign: command({
      who: ['the-unit'],
      stages: ['countersigning'],
      payload: { signed: flag(), ground: optional(text()) },
      decide: (turn, { signed, ground }) => {
        const member = asMember(turn.state, turn.actor);
        if ('code' in member) return member;
        const obligation = findOpen(turn.state, 'countersign', member.unit);
        if (!obligation) return unlessOpen(obligation);
        if (!signed) {
          turn.emit<DeliberationEvent>({ kind: 'countersign-refused', unit: member.unit, ground });
          return referUp(turn, 'refused', ground);
        }
        turn.emit<DeliberationEvent>({ kind: 'countersigned', unit: member.unit, ground });
        settle(turn, obligation);
        if (!isOpen(turn.state, 'countersign')) takeEffect(turn);
      },
    }),
  },
  sends: {
    'took-effect': (state) =>
      state.cases.map((no) => ({
        to: { case: no },
        name: 'matter-effective',
        body: {
          matter: state.no,
          text: state.adoption?.text,
          interim: state.adoption?.interim,
          measures: state.adoption?.measures ?? [],
        },
      })),
  },
  evolve: {
    opined: (state, event: { opinion: CommitteeOpinion }) => {
      state.opinions = [...state.opinions.filter(({ unit }) => unit !== event.opinion.unit), event.opinion];
    },
    'fell-silent': (state, event: { units: string[]; due: Moment }) => {
      state.silent = event.units;
      state.silentAt = event.due;
    },
    adopted: (state, event: { adoption: Adoption }) => {
      state.stage = 'countersigning';
      state.adoption = event.adoption;
    },
    'countersign-refused': (state, event: { unit: string }) => {
      state.refusedBy = event.unit;
    },
    countersigned: (state, event: { unit: string }) => {
      state.signed.push(event.unit);
    },
    'took-effect': (state, event: { at: Moment }) => {
      state.stage = 'effective';
      state.effectiveOn = dateOf(event.at);
    },
  },
  lapse: {
    opinion: (turn, obligation) => {
      fallSilent(turn, obligation);
      if (turn.policy.silence === 'escalate') return referUp(turn, 'silence');
      const opinion = { unit: obligation.owner.id, position: 'agree' as const, text: '', bySilence: true };
      turn.emit<DeliberationEvent>({ kind: 'opined', opinion });
      openAdopt(turn);
    },
    countersign: (turn, obligation) => {
      fallSilent(turn, obligation);
      takeEffect(turn);
    },
  },
};
