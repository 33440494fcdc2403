import type { Actor } from '../kernel/actor';
import type { Command, Who } from '../kernel/command';
import { Kernel, type Context, type Step } from '../kernel/entity';
import { keepNote } from '../kernel/note';
import { findOpen } from '../kernel/obligation';
import { settle } from '../kernel/owe';
import type { Refusal } from '../kernel/refusal';
import { withoutNulls, type IdKind } from '../kernel/shape';
import { archiveIfDone, closeIfDone } from './life';
import { MECHANISMS } from './mechanisms';
import { reachApplicant } from './mechanisms/contact';
import { register, type RegistrationFacts, type RegistrationPayload } from './mechanisms/intake';
import { emptyCase, type CaseState } from './state';
import { wakeUps } from './wake';

const SLICES: Record<IdKind, (state: CaseState) => object> = {
  visit: (state) => state.visits,
  consult: (state) => state.consults,
  measure: (state) => state.measures,
  guidance: (state) => state.guidances,
  certificate: (state) => state.certificates,
  risk: (state) => state.risks,
  card: (state) => Object.fromEntries(state.cards.map(({ id }) => [id, true])),
};

/** The person in charge, or any handler of the lead unit; in triage any handler. */
function isHandler(state: CaseState, actor: Command['actor']): boolean {
  const handles = actor.roles.includes('handler');
  if (state.stage === 'triage') return handles;
  return actor.id === state.handler || (handles && actor.unit !== undefined && actor.unit === state.lead);
}

function holdsRole(state: CaseState, actor: Command['actor'], who: Who): boolean {
  if (who === 'staff') return actor.roles.some((held) => held !== 'applicant');
  if (who === 'in-a-unit') return actor.unit !== undefined;
  if (who === 'lead-unit') return actor.unit !== undefined && actor.unit === state.lead;
  if (who === 'handler') return isHandler(state, actor);
  return actor.roles.some((held) => held === who);
}

/** The core of a case (办件). */
export const caseKernel = new Kernel<CaseState>({
  mechanisms: MECHANISMS,
  empty: emptyCase,
  wakeUps,
  closes: ({ kind }) => kind !== 'promise',
  checks: {
    stageOf: (state) => state.stage,
    lastStages: ['new', 'archived'],
    wrongStage: (name, state) =>
      name === 'reopen' && state.stage === 'archived' ? 'REOPEN.WINDOW_CLOSED' : 'CASE.WRONG_STAGE',
    holdsRole,
    knows: (state, kind, id) => Object.hasOwn(SLICES[kind](state), id),
  },
  around: (turn, spec, command) => {
    const payload = command.payload as never;
    const notice = typeof spec.reaches === 'function' ? spec.reaches(payload) : spec.reaches;
    const owed = findOpen(turn.state, 'contact');
    if (notice && owed) settle(turn, owed);
    const refusal = spec.decide(turn, payload, command.facts);
    if (refusal) return refusal;
    if (notice) reachApplicant(turn, notice);
    return undefined;
  },
  after: (turn) => {
    closeIfDone(turn);
    archiveIfDone(turn);
  },
});

/** Why a registration is refused, if it is: checked where it arrives, with the applicant's particulars still in it. */
export const checkRegistration = (no: string, command: Command): Refusal | undefined =>
  caseKernel.check(emptyCase(no), command);

/**
 * Starts a case from a checked registration. The particulars of the applicant are not needed: they stay in the register
 * of applicants, and the case carries their id.
 */
export function startCase(
  no: string,
  actor: Actor,
  payload: RegistrationPayload,
  facts: RegistrationFacts,
  context: Context,
): Step<CaseState> {
  const given = withoutNulls(payload);
  return caseKernel.step(emptyCase(no), { ...context, actor }, (turn) => {
    register(turn, given, facts);
    keepNote(turn, { name: 'register', payload: given });
  }) as Step<CaseState>;
}
