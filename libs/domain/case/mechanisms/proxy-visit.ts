import { closeOf } from '../../calendar/deadline';
import { dateOf } from '../../calendar/moment';
import { findOpen, personOwner, role } from '../../kernel/obligation';
import { open, settle } from '../../kernel/owe';
import { refuse, unlessOpen } from '../../kernel/refusal';
import {
  date,
  id,
  map,
  moment,
  newId,
  oneOf,
  optional,
  person,
  text,
  unitOrApplicant,
} from '../../kernel/shape';
import { command, type Mechanism } from '../mechanism';
import { notify } from '../../kernel/notice';
import { escalate } from './escalation';

/** 帮办代办 and visits of every kind: someone goes in the applicant's place, or to them. */
export type ProxyVisitEvent =
  | { kind: 'proxy-started'; agent: string; signedAt: string; scope: string }
  | {
      kind: 'visit-planned';
      visit: string;
      purpose: string;
      of: string;
      to: string;
      agent: string;
      on?: string;
    }
  | { kind: 'visit-reported'; visit: string; result: string; ground?: string; text: string };

export const proxyVisit: Mechanism = {
  name: 'proxy-visit',
  commands: {
    startProxy: command({
      who: ['station-head', 'duty-leader'],
      stages: ['handling'],
      payload: { agent: person(), mandate: map({ signedAt: moment(), scope: text() }) },
      decide: (turn, { agent, mandate }) =>
        turn.emit<ProxyVisitEvent>({
          kind: 'proxy-started',
          agent,
          ...(mandate as { signedAt: string; scope: string }),
        }),
    }),
    planVisit: command({
      who: ['station-head', 'agent', 'handler'],
      stages: ['handling'],
      payload: {
        visit: newId('visit'),
        purpose: text(),
        kind: oneOf('proxy', 'home', 'site-survey', 'walk-through'),
        to: unitOrApplicant(),
        agent: person(),
        on: optional(date(), 'limits.visit'),
      },
      decide: (turn, { visit, purpose, kind: of, to, agent, on }) => {
        if (of === 'proxy' && !turn.state.mandates.includes(agent))
          return refuse('VISIT.NO_MANDATE', 'agent');
        if (on !== undefined && on < dateOf(turn.now))
          return refuse('CASE.INVALID', 'on', 'not-before-today');
        turn.emit<ProxyVisitEvent>({ kind: 'visit-planned', visit, purpose, of, to, agent, on });
        const owner = personOwner(agent);
        if (on === undefined) open(turn, { kind: 'visit', ref: visit, owner, limit: 'visit' });
        else open(turn, { kind: 'visit', ref: visit, owner, due: { at: closeOf(turn.counting, on) } });
        notify(turn, owner, 'assigned', 'visit');
      },
    }),
    reportVisit: command({
      who: ['the-agent'],
      stages: ['handling'],
      payload: {
        visit: id('visit'),
        result: oneOf('cooperated', 'refused', 'partial', 'absent'),
        ground: optional(text()),
        text: text(),
      },
      holds: (state, { visit }, actor) => state.visits[visit]!.agent === actor.id,
      decide: (turn, { visit, result, ground, text: words }) => {
        const obligation = findOpen(turn.state, 'visit', visit);
        if (!obligation) return unlessOpen(obligation);
        turn.emit<ProxyVisitEvent>({ kind: 'visit-reported', visit, result, ground, text: words });
        settle(turn, obligation);
        const { refusals } = turn.policy.escalation;
        if (result === 'refused' && turn.state.refusals % refusals === 0) escalate(turn, 'deadlock');
      },
    }),
  },
  evolve: {
    'proxy-started': (state, event: { agent: string }) => {
      if (!state.mandates.includes(event.agent)) state.mandates.push(event.agent);
    },
    'visit-planned': (state, event: Extract<ProxyVisitEvent, { kind: 'visit-planned' }>) => {
      const { agent, of: kind, to, purpose } = event;
      state.visits[event.visit] = { agent, kind, to, purpose };
    },
    'visit-reported': (state, event: Extract<ProxyVisitEvent, { kind: 'visit-reported' }>) => {
      state.visits[event.visit]!.result = event.result;
      state.visitsReported += 1;
      if (event.result === 'refused') state.refusals += 1;
    },
  },
  lapse: {
    visit: (turn, { ref, owner, round }) => {
      notify(turn, role('duty-leader'), 'lapsed', 'visit');
      open(turn, { kind: 'visit', ref, owner, round: round + 1, limit: '1wd' });
    },
  },
};
