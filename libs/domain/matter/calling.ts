import { notify } from '../kernel/notice';
import { findOpen, role, unitOwner } from '../kernel/obligation';
import { open, releaseAllBut, settle } from '../kernel/owe';
import { inStage, refuse } from '../kernel/refusal';
import { caseNo, flag, list, map, text, unit, optional, type Field } from '../kernel/shape';
import {
  acting,
  command,
  OPEN_STAGES,
  tellMembers,
  type MatterMechanism,
  type MatterTurn,
} from './matter-command';
import { openAdopt } from './adopt-limit';
import type { Member } from './state';

/** 提请 · 并案 · 召集: a matter is called by a case, others are attached, the committee is convened. */
export type CallingEvent =
  | { kind: 'matter-opened'; case: string; hall: string }
  | { kind: 'case-attached'; case: string }
  | { kind: 'case-detached'; case: string }
  | { kind: 'convened'; members: Member[]; agenda: string }
  | { kind: 'referred-up'; ground: ReferralGround; text?: string }
  | { kind: 'dropped' };

/** Why a matter is referred up: nobody acted in time, a member would not sign, it is unlawful, the secretary says so. */
export type ReferralGround = 'not-convened' | 'not-adopted' | 'silence' | 'refused' | 'unlawful' | 'manual';

/** The committee could not settle it: every attached case goes to the next level, and is told the words that were given. */
export function referUp(turn: MatterTurn, ground: ReferralGround, words?: string): void {
  turn.emit<CallingEvent>({ kind: 'referred-up', ground, text: words });
  releaseAllBut(turn, [], 'referred-up');
  tellMembers(turn, 'referred-up');
}

function drop(turn: MatterTurn): void {
  turn.emit<CallingEvent>({ kind: 'dropped' });
  releaseAllBut(turn, [], 'dropped');
  notify(turn, role('committee-secretary'), 'matter', 'dropped');
  tellMembers(turn, 'dropped');
}

export const calling: MatterMechanism = {
  name: 'calling',
  commands: {
    attachCase: command({
      who: ['committee-secretary'],
      stages: OPEN_STAGES,
      payload: { case: caseNo() },
      decide: (turn, { case: no }, facts) => {
        const other = facts.cases[no];
        if (turn.state.stage === 'countersigning') return refuse('MATTER.ADOPTED');
        if (!other) return refuse('CASE.INVALID', 'case', 'unknown-case');
        if (other.matter || turn.state.cases.includes(no)) return refuse('MATTER.ALREADY_ATTACHED', 'case');
        if (other.stage !== 'handling') return inStage(refuse('CASE.WRONG_STAGE', 'case'), other.stage);
        turn.emit<CallingEvent>({ kind: 'case-attached', case: no });
      },
    }),
    convene: command({
      who: ['committee-secretary'],
      stages: ['called'],
      payload: {
        members: list(map({ unit: unit(), voting: flag() })) as Field<{ unit: string; voting: boolean }[]>,
        agenda: text(),
        recused: optional(list(unit(), 0)),
      },
      decide: (turn, { members: named, agenda, recused }) => {
        if (new Set(named.map((member) => member.unit)).size < named.length) {
          return refuse('CASE.INVALID', 'members', 'each-once');
        }
        const members = named.map((member) => ({
          ...member,
          recused: recused?.includes(member.unit) ?? false,
        }));
        settle(turn, findOpen(turn.state, 'convene')!);
        turn.emit<CallingEvent>({ kind: 'convened', members, agenda });
        for (const { unit: of } of acting(turn.state)) {
          open(turn, { kind: 'opinion', ref: of, owner: unitOwner(of), limit: 'opinion' });
        }
        tellMembers(turn, 'convened');
        if (acting(turn.state).length === 0) openAdopt(turn);
      },
    }),
    veto: command({
      who: ['legal'],
      stages: OPEN_STAGES,
      payload: { ground: text() },
      decide: (turn, { ground }) => referUp(turn, 'unlawful', ground),
    }),
    referUp: command({
      who: ['committee-secretary'],
      stages: OPEN_STAGES,
      payload: { ground: text() },
      decide: (turn, { ground }) => referUp(turn, 'manual', ground),
    }),
  },
  messages: {
    call: (turn, { case: no, hall }: { case: string; hall: string }) => {
      turn.emit<CallingEvent>({ kind: 'matter-opened', case: no, hall });
      open(turn, { kind: 'convene', owner: role('committee-secretary'), limit: 'convene' });
      notify(turn, role('committee-secretary'), 'matter', 'called');
    },
    'case-left': (turn, { case: no }: { case: string }) => {
      if (!turn.state.cases.includes(no)) return;
      turn.emit<CallingEvent>({ kind: 'case-detached', case: no });
      if (turn.state.cases.length === 0 && OPEN_STAGES.includes(turn.state.stage)) drop(turn);
    },
  },
  sends: {
    'case-attached': (state, event: { case: string }) => [
      { to: { case: event.case }, name: 'matter-attached', body: { matter: state.no } },
    ],
    'referred-up': (state, { ground, text: words }: { ground: string; text?: string }) =>
      state.cases.map((no) => ({
        to: { case: no },
        name: 'matter-referred-up',
        body: { matter: state.no, ground, text: words },
      })),
  },
  evolve: {
    'matter-opened': (state, event: { case: string; hall: string; at: string }) => {
      Object.assign(state, { stage: 'called', hall: event.hall, calledAt: event.at, cases: [event.case] });
    },
    'case-attached': (state, event: { case: string }) => {
      state.cases.push(event.case);
    },
    'case-detached': (state, event: { case: string }) => {
      state.cases = state.cases.filter((no) => no !== event.case);
      state.detached.push(event.case);
    },
    convened: (state, event: { members: Member[]; agenda: string }) => {
      Object.assign(state, { stage: 'deliberating', members: event.members, agenda: event.agenda });
    },
    'referred-up': (state, event: { ground: string }) => {
      state.stage = 'referred-up';
      state.referredUp = event.ground;
    },
    dropped: (state) => {
      state.stage = 'dropped';
    },
  },
  lapse: {
    convene: (turn) => referUp(turn, 'not-convened'),
    adopt: (turn) => referUp(turn, 'not-adopted'),
  },
};
