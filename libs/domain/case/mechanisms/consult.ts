import { findOpen, lastDue, unitOwner, type Obligation } from '../../kernel/obligation';
import { open, settle } from '../../kernel/owe';
import { refuse, unlessOpen, untilAfter } from '../../kernel/refusal';
import {
  flag,
  id,
  limit,
  list,
  map,
  newId,
  oneOf,
  optional,
  text,
  unit,
  type Field,
} from '../../kernel/shape';
import type { Silence } from '../../policy/policy';
import { command, type CaseTurn, type Mechanism } from '../mechanism';
import { notify } from '../../kernel/notice';
import type { CaseState, Consult } from '../state';
import { escalate } from './escalation';
import { measureList, openMeasures } from './measure';

/** 会商: one question to several units; silence has consequences. */
export type ConsultEvent =
  | {
      kind: 'consult-opened';
      consult: string;
      question: string;
      form: string;
      units: { unit: string; statutory: boolean }[];
      lead: string;
      silence: Silence;
    }
  | {
      kind: 'opinion-given';
      consult: string;
      unit: string;
      position: string;
      text: string;
      basis?: string;
      late: boolean;
    }
  | { kind: 'consult-silent'; consult: string; unit: string; consent: boolean; escalates: boolean }
  | { kind: 'consult-concluded'; consult: string; conclusion: string };

type Asked = { unit: string; statutory?: boolean };
const refOf = (consult: string, of: string) => `${consult}/${of}`;
const FORMS = ['written', 'huddle', 'round-table', 'site-survey', 'walk-through', 'task-force'] as const;

function ask(turn: CaseTurn, consult: string, of: string, given: string | undefined): void {
  const owner = unitOwner(of);
  open(turn, { kind: 'opinion', ref: refOf(consult, of), owner, limit: 'opinion', given });
  notify(turn, owner, 'assigned', 'opinion');
}

/** The opinions a consult still waits for. */
const awaited = (state: CaseState, consult: string): Obligation[] =>
  state.obligations.filter(({ kind, ref }) => kind === 'opinion' && ref!.startsWith(`${consult}/`));

export const consult: Mechanism = {
  name: 'consult',
  commands: {
    openConsult: command({
      who: ['station-head', 'lead-unit'],
      stages: ['handling'],
      payload: {
        consult: newId('consult'),
        question: text(),
        form: oneOf(...FORMS),
        units: list(map({ unit: unit(), statutory: optional(flag()) })) as Field<Asked[]>,
        lead: unit(),
        limit: optional(limit(), 'limits.opinion'),
        silence: optional(oneOf('escalate', 'consent'), 'silence'),
      },
      decide: (turn, { consult: ref, question, form, units, lead, limit: given, silence }) => {
        const asked = units.map((one) => ({ unit: one.unit, statutory: one.statutory ?? false }));
        if (new Set(asked.map((one) => one.unit)).size < asked.length)
          return refuse('CASE.INVALID', 'units', 'each-once');
        const policy = silence ?? turn.policy.silence;
        turn.emit<ConsultEvent>({
          kind: 'consult-opened',
          consult: ref,
          question,
          form,
          units: asked,
          lead,
          silence: policy,
        });
        for (const one of asked) ask(turn, ref, one.unit, given);
      },
    }),
    giveOpinion: command({
      who: ['the-unit'],
      stages: ['handling'],
      payload: {
        consult: id('consult'),
        position: oneOf('agree', 'conditional', 'disagree', 'not-ours'),
        text: text(),
        basis: optional(text()),
      },
      holds: (_state, _payload, actor) => actor.unit !== undefined,
      decide: (turn, { consult: ref, position, text: words, basis }) => {
        const state = turn.state.consults[ref]!;
        const of = turn.actor.unit!;
        if (!state.units.some((asked) => asked.unit === of)) return refuse('CONSULT.NOT_ASKED');
        const given = state.opinions.some((opinion) => opinion.unit === of);
        if (given || !state.open) return unlessOpen(undefined);
        const obligation = findOpen(turn.state, 'opinion', refOf(ref, of));
        const late = obligation === undefined;
        turn.emit<ConsultEvent>({
          kind: 'opinion-given',
          consult: ref,
          unit: of,
          position,
          text: words,
          basis,
          late,
        });
        if (obligation) settle(turn, obligation);
      },
    }),
    concludeConsult: command({
      who: ['station-head', 'the-unit'],
      stages: ['handling'],
      payload: { consult: id('consult'), conclusion: text(), measures: optional(measureList()) },
      holds: (state, payload, actor) => state.consults[payload.consult]!.lead === actor.unit,
      decide: (turn, { consult: ref, conclusion, measures }) => {
        const opinions = awaited(turn.state, ref);
        if (opinions.length)
          return untilAfter(refuse('CONSULT.OPINIONS_OUTSTANDING', 'consult'), lastDue(opinions));
        if (!turn.state.consults[ref]!.open) return unlessOpen(undefined);
        turn.emit<ConsultEvent>({ kind: 'consult-concluded', consult: ref, conclusion });
        openMeasures(turn, measures ?? [], ref);
      },
    }),
  },
  evolve: {
    'consult-opened': (state, event: Extract<ConsultEvent, { kind: 'consult-opened' }>) => {
      const { lead, question, form, silence, units } = event;
      const opened: Consult = {
        lead,
        question,
        form,
        silence,
        units,
        opinions: [],
        silent: [],
        escalated: false,
        open: true,
      };
      state.consults[event.consult] = opened;
    },
    'opinion-given': (state, event: Extract<ConsultEvent, { kind: 'opinion-given' }>) => {
      const { unit: of, position, text: words, basis, late } = event;
      state.consults[event.consult]!.opinions.push({ unit: of, position, text: words, basis, late });
    },
    'consult-silent': (state, event: Extract<ConsultEvent, { kind: 'consult-silent' }>) => {
      const silent = state.consults[event.consult]!;
      silent.silent.push(event.unit);
      silent.escalated ||= event.escalates;
    },
    'consult-concluded': (state, event: Extract<ConsultEvent, { kind: 'consult-concluded' }>) => {
      state.consults[event.consult]!.open = false;
      state.consults[event.consult]!.conclusion = event.conclusion;
    },
    cancelled: (state, event: { of: string; id: string }) => {
      if (event.of === 'consult') state.consults[event.id]!.open = false;
    },
  },
  lapse: {
    opinion: (turn, { ref, owner }) => {
      const [of] = ref!.split('/') as [string];
      const state = turn.state.consults[of]!;
      const statutory = state.units.some((asked) => asked.unit === owner.id && asked.statutory);
      const consent = state.silence === 'consent' && !statutory;
      const escalates = !consent && !state.escalated;
      turn.emit<ConsultEvent>({ kind: 'consult-silent', consult: of, unit: owner.id, consent, escalates });
      if (escalates) escalate(turn, 'silence');
    },
  },
};
