import { findOpen, personOwner, role, unitOwner } from '../../kernel/obligation';
import { passOn, settle } from '../../kernel/owe';
import { oneOf, optional, person, text, unit, usually } from '../../kernel/shape';
import type { CaseClass } from '../../policy/policy';
import { toStage } from '../life';
import { assignment } from '../payloads';
import { command, type CaseTurn, type Mechanism } from '../mechanism';
import { notify } from '../../kernel/notice';
import { isStopped } from '../promise-clock';
import type { CaseState, Obstacle, Track } from '../state';
import { openContact, inCharge } from './contact';
import { openPromise } from './promise';

/** 立案派发: a case is accepted into handling, and who is in charge of it. */
export type AcceptanceEvent =
  | {
      kind: 'accepted';
      class: CaseClass;
      lead: string;
      handler: string | null;
      supervisor: string | null;
      track?: Track;
      obstacle?: Obstacle;
      cause?: string;
      solution: string | null;
    }
  | { kind: 'assigned'; handler: string; lead: string; reason?: string };

export const CAUSES = [
  'guide',
  'procedure',
  'system',
  'ability',
  'process',
  'policy',
  'legacy',
  'channel',
  'data',
  'reform-link',
] as const;

interface Acceptance {
  class: CaseClass;
  lead: string;
  handler?: string;
  supervisor?: string;
  track?: Track;
  obstacle?: Obstacle;
  cause?: string;
  solution?: string;
}

/** Into handling: the promise and the first contact begin. Also what happens when triage lapses. */
export function takeIn(turn: CaseTurn, given: Acceptance): void {
  const { lead, track, obstacle, cause } = given;
  const solution = given.solution ?? null;
  turn.emit<AcceptanceEvent>({
    kind: 'accepted',
    class: solution ? 'simple' : given.class,
    lead,
    handler: given.handler ?? null,
    supervisor: given.supervisor ?? null,
    track,
    obstacle,
    cause,
    solution,
  });
  toStage(turn, 'handling');
  openPromise(turn);
  openContact(turn, 'firstContact');
  notify(turn, inCharge(turn.state), 'assigned', 'promise');
  if (isStopped(turn.state)) notify(turn, role('station-head'), 'assigned', 'stopped');
}

/** Puts someone in charge; what the old handler or lead unit owes passes over. */
export function putInCharge(turn: CaseTurn, handler: string, lead: string, reason?: string): void {
  turn.emit<AcceptanceEvent>({ kind: 'assigned', handler, lead, reason });
  for (const kind of ['contact', 'conclude']) {
    const obligation = findOpen(turn.state, kind);
    if (obligation) passOn(turn, obligation, inCharge(turn.state));
  }
  const promise = findOpen(turn.state, 'promise');
  if (promise) passOn(turn, promise, unitOwner(lead));
  notify(turn, personOwner(handler), 'assigned', 'promise');
}

export const acceptance: Mechanism = {
  name: 'acceptance',
  commands: {
    accept: command({
      who: ['clerk', 'station-head'],
      stages: ['triage'],
      payload: {
        class: oneOf('instant', 'simple', 'complex'),
        lead: unit(),
        handler: optional(person()),
        supervisor: optional(person()),
        track: oneOf('no-obstacle', 'bottleneck'),
        obstacle: oneOf('cannot', 'hard', 'refused', 'dragged', 'unknown-how', 'owner-unknown'),
        cause: optional(usually(...CAUSES)),
        solution: optional(text()),
      },
      reaches: 'accepted',
      decide: (turn, payload) => {
        settle(turn, findOpen(turn.state, 'triage')!);
        takeIn(turn, payload);
      },
    }),
    assign: command({
      who: ['station-head', 'duty-leader'],
      stages: ['handling'],
      payload: assignment,
      decide: (turn, { handler, lead, reason }) =>
        putInCharge(turn, handler, lead ?? turn.state.lead!, reason),
    }),
  },
  evolve: {
    accepted: (state: CaseState, event: Extract<AcceptanceEvent, { kind: 'accepted' }>) => {
      const { lead, handler, supervisor, solution } = event;
      Object.assign(state, { class: event.class, lead, handler, supervisor, solution });
    },
    assigned: (state: CaseState, event: Extract<AcceptanceEvent, { kind: 'assigned' }>) => {
      state.handler = event.handler;
      state.lead = event.lead;
    },
  },
};
