import type { Schemas } from '../../../api/client';
import type { Owner } from '../../elements/names';

export type Effect = Schemas['Effect'];

/** A few words of what a command does: the key of a sentence in `actions` and what stands in it. */
export interface SummaryPart {
  readonly key: string;
  readonly stage?: string;
  readonly level?: string;
  readonly moment?: string;
  readonly count?: number;
}

/** What matters most of an effect, for a button: stage, level, clock, promise, what ends, and whether the applicant is told. */
export function summaryOf(effect: Effect): SummaryPart[] {
  const { stage, level, clock, due, ends, tells } = effect;
  const parts: SummaryPart[] = [];
  if (stage) parts.push({ key: 'effect-stage', stage: stage.to });
  if (level) parts.push({ key: 'effect-level', level: level.to });
  const clockKey = clockKeyOf(clock);
  if (clockKey) parts.push({ key: clockKey });
  const dueKey = dueKeyOf(due, clock?.to);
  if (dueKey) parts.push({ key: dueKey, moment: due!.to! });
  const released = ends.filter(({ how }) => how === 'released').length;
  if (released > 0) parts.push({ key: 'effect-releases', count: released });
  if (parts.length === 0) parts.push(...lesserOf(effect));
  if (tells.some(({ to }) => to.as === 'applicant')) parts.push({ key: 'effect-tells-applicant' });
  return parts.length > 0 ? parts : [{ key: tells.length > 0 ? 'effect-tells-staff' : 'effect-record' }];
}

/** What is worth a word where nothing greater happens. */
function lesserOf({ opens, ends, overdue }: Effect): SummaryPart[] {
  const settled = ends.filter(({ how }) => how === 'settled').length;
  if (opens.length > 0) return [{ key: 'effect-opens-count', count: opens.length }];
  if (overdue) return [{ key: `effect-overdue-${String(overdue.to)}` }];
  return settled > 0 ? [{ key: 'effect-settles', count: settled }] : [];
}

/** What all ways of giving a command have in common. */
export function commonSummary(effects: readonly { readonly effect: Effect }[]): SummaryPart[] {
  const [first = [], ...others] = effects.map(({ effect }) => summaryOf(effect));
  const isShared = (part: SummaryPart): boolean =>
    others.every((parts) => parts.some((one) => JSON.stringify(one) === JSON.stringify(part)));
  return first.filter(isShared);
}

/** The sentence for what becomes of the promise's clock, if anything does. */
export function clockKeyOf(clock: Effect['clock']): string | undefined {
  if (!clock) return undefined;
  if (clock.to === 'stopped') return 'effect-clock-stops';
  if (clock.to === 'off') return 'effect-clock-ends';
  return clock.from === 'stopped' ? 'effect-clock-resumes' : 'effect-clock-starts';
}

/** The sentence for a new due moment; none while there is no moment. */
export function dueKeyOf(due: Effect['due'], clock: string | undefined): string | undefined {
  if (!due?.to) return undefined;
  if (!due.from || clock === 'running') return 'effect-due-set';
  return due.to > due.from ? 'effect-due-later' : 'effect-due-earlier';
}

/** Who gives these wants to know the date: that it stays the same, or is not known yet, is said too. */
const ABOUT_DUE: ReadonlySet<string> = new Set([
  'grantExtension',
  'denyExtension',
  'reclassify',
  'adoptPolicy',
]);

export const leavesDue = (command: string, { due, stage }: Effect): boolean =>
  ABOUT_DUE.has(command) && !due && !stage;

/**
 * The effect found for the choices made so far; else the first, without a card and a score that another choice would change. Samples
 * rise to the next level: what comes of another one is known once the form is complete.
 */
export function likeliest(
  effects: Schemas['Actions']['open'][number]['effects'],
  payload: Readonly<Record<string, unknown>>,
): Effect | undefined {
  const fits = effects.find(({ with: chosen }) =>
    Object.entries(chosen).every(([name, value]) => payload[name] === value),
  );
  const effect = fits
    ? fits.effect
    : effects[0] && { ...effects[0].effect, cards: undefined, scores: undefined };
  return effect?.level && effect.level.to !== (payload.to ?? effect.level.to) ? undefined : effect;
}

/** In a sample, tried with invented units and people, their names say nothing. */
export const isNamed = (owner: Owner, isSample = false): boolean =>
  !isSample || owner.as === 'role' || owner.as === 'applicant';

/** The promise's own move is told by its new due moment. */
export const movedOf = (moves: Effect['moves']): Effect['moves'] =>
  moves.filter(({ kind, due }) => kind !== 'promise' && due !== null);

/** It is recorded, and that is all. */
export const isNothing = ({ opens, ends, moves, tells, ...changes }: Effect): boolean =>
  Object.values(changes).every((change) => change === undefined) &&
  opens.length + ends.length + moves.length + tells.length === 0;

/** There is a line to say of it. */
export function isSaid(effect: Effect, isSample: boolean): boolean {
  const { stage, level, clock, due, overdue, cards, scores, elsewhere, opens, ends, moves, tells } = effect;
  const told = tells.filter(({ to }) => isNamed(to, isSample));
  const owed = opens.length + ends.length + movedOf(moves).length;
  const timed = clockKeyOf(clock) ?? dueKeyOf(due, clock?.to);
  const isChanged = [stage, level, timed, overdue, cards, scores, elsewhere].some(
    (change) => change !== undefined,
  );
  return isNothing(effect) || isChanged || owed + told.length > 0;
}
