import { dateOf } from '@domain/calendar/moment';
import type { Actor } from '@domain/kernel/actor';
import type { Command } from '@domain/kernel/command';
import type { Context, Kernel } from '@domain/kernel/entity';
import type { EntityState } from '@domain/kernel/mechanism';
import type { Refusal } from '@domain/kernel/refusal';
import type { Shape } from '@domain/kernel/shape';
import { preview, type Effect, type Preview } from './effect';
import { factsFor, samplesOf, surroundingsOf, type Sample } from './sample-payload';

/** A command that the caller may give now, and what each way of giving it would do to the clock. */
export interface OpenAction {
  readonly command: string;
  /** Tried with the least payload there is; `with` names the choices that make the difference, and ids. */
  readonly effects: readonly { readonly with: Readonly<Record<string, unknown>>; readonly effect: Effect }[];
}

/** A command of the caller's role and the case's stage that is not possible now, and why. */
export interface ClosedAction extends Refusal {
  readonly command: string;
}

export interface Actions {
  readonly open: readonly OpenAction[];
  readonly closed: readonly ClosedAction[];
}

type Tried = { readonly choices: Sample['choices'] } & Preview;

/**
 * The commands open to an actor now, found by trying each of them on the recorded state; nothing is changed. A command
 * whose sample is refused because of a field may still be given with the right one, so it is open with no effect told.
 */
export function actionsFor<S extends EntityState>(
  kernel: Kernel<S>,
  recorded: S,
  actor: Actor,
  context: Context,
): Actions {
  const { state } = kernel.advance(recorded, context);
  const around = surroundingsOf(state, actor, dateOf(context.now));
  const open: OpenAction[] = [];
  const closed: ClosedAction[] = [];
  for (const [name, spec] of kernel.commands) {
    const command: Command = { name, id: 'preview', actor, payload: null, facts: factsFor(around) };
    if (!isWithinReach(kernel.check(state, command))) continue;
    const tried = samplesOf(spec.payload, around).map(({ payload, choices }) => ({
      choices,
      ...preview(kernel, state, { ...command, payload }, context),
    }));
    const refusals = tried.flatMap((one) => ('refusal' in one ? [one.refusal] : []));
    const effects = distinctEffects(spec.payload, tried);
    const reachable = refusals.filter(isWithinReach);
    const refusal = reachable.find(({ field }) => field === undefined) ?? reachable[0];
    if (effects.length || mayYet(spec.payload, refusals)) open.push({ command: name, effects });
    else if (refusal) closed.push({ command: name, ...refusal });
  }
  return { open, closed };
}

/**
 * Whether another value of a field might do. Of what the case holds by name all has been tried. Of a choice every value
 * has been: where one of them was refused for more than itself, none will do.
 */
function mayYet(shape: Shape, refusals: readonly Refusal[]): boolean {
  const isBarred = refusals.some(({ field }) => field === undefined);
  const named = refusals.flatMap(({ field }) => (field === undefined ? [] : [field]));
  return named.some((field) => !isNamed(shape, field) && !(isBarred && isChoice(shape, field)));
}

const OUT_OF_REACH = ['CASE.NOT_PERMITTED', 'CASE.WRONG_STAGE', 'MATTER.WRONG_STAGE'];
const isWithinReach = (refusal: Refusal | undefined): boolean => !OUT_OF_REACH.includes(refusal?.code ?? '');

/** The effects that differ, each with the choices that make the difference and the ids it is about. */
function distinctEffects(shape: Shape, tried: readonly Tried[]): OpenAction['effects'] {
  const byEffect = new Map<string, { choices: Sample['choices']; effect: Effect }>();
  for (const one of tried) {
    if (!('effect' in one)) continue;
    const key = JSON.stringify(one.effect);
    if (!byEffect.has(key)) byEffect.set(key, one);
  }
  const kept = [...byEffect.values()];
  const telling = (name: string): boolean =>
    isId(shape, name) || new Set(kept.map(({ choices }) => choices[name])).size > 1;
  return kept.map(({ choices, effect }) => ({
    with: Object.fromEntries(Object.entries(choices).filter(([name]) => telling(name))),
    effect,
  }));
}

const kindOf = (shape: Shape, name: string) => (shape.is === 'map' ? shape.fields[name]?.is : undefined);
/** Whether a field, or the row of a list (`items.0`), is the name of something the case holds. */
function isNamed(shape: Shape, field: string): boolean {
  const [name = ''] = field.split('.');
  const whole = shape.is === 'map' ? shape.fields[name] : undefined;
  const one = whole?.is === 'list' ? whole.item : whole;
  return one?.is === 'text' && one.of !== undefined;
}

const isId = (shape: Shape, name: string): boolean => kindOf(shape, name) === 'id';
const isChoice = (shape: Shape, name: string): boolean =>
  ['one-of', 'flag', 'id'].includes(kindOf(shape, name) ?? '');
