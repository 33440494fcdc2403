import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { caseKernel } from '@domain/case/kernel';
import { addDays, dateOf, type Moment } from '@domain/calendar/moment';
import { referencesIn, type Shape } from '@domain/kernel/shape';
import { matterKernel } from '@domain/matter/kernel';
import { inHall } from './organisation';

/** One command of a sample case. */
export interface StoryStep {
  /** `main`, or another case of the same story. */
  readonly case: string;
  /** The step goes to the matter that the main case opened. */
  readonly matter: boolean;
  readonly by: string;
  readonly do: string;
  readonly with: Readonly<Record<string, unknown>>;
}

/** 样例办件: how far a sample case has come is how far its commands go; none of its moments is made up. */
export interface Story {
  readonly id: string;
  readonly hall: string;
  readonly steps: readonly StoryStep[];
}

interface StoryFile {
  readonly hall: string;
  readonly steps: readonly (Pick<StoryStep, 'by' | 'do' | 'with'> & { case?: string; matter?: true })[];
}

/** The stories of `cases/`, told at this moment, with the full ids of the units and people that exist. */
export function readStories(now: Moment, known: ReadonlySet<string>): Story[] {
  const folder = join(__dirname, 'cases');
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const { hall, steps } = parse(readFileSync(join(folder, name), 'utf8')) as StoryFile;
      return {
        id: basename(name, '.yaml'),
        hall,
        steps: steps.map((step) => ({
          case: step.case ?? 'main',
          matter: step.matter ?? false,
          by: inHall(hall, step.by),
          do: step.do,
          with: payloadOf(step, hall, { now, known }),
        })),
      };
    });
}

interface Telling {
  readonly now: Moment;
  readonly known: ReadonlySet<string>;
}

type Told = Pick<StoryStep, 'do' | 'with'> & { matter?: boolean };

function payloadOf(step: Told, hall: string, { now, known }: Telling): Record<string, unknown> {
  const payload = dated(step.with, now) as Record<string, unknown>;
  for (const { shape, value, path } of referencesIn(shapeOf(step), payload)) {
    const names = ['unit', 'unit-or-applicant', 'person'].includes(shape.is);
    if (names && known.has(inHall(hall, value))) put(payload, path.split('.'), inHall(hall, value));
  }
  return payload;
}

/** A step's payload with the numbers that its story's cases were given. */
export function withCaseNumbers(step: StoryStep, numbers: ReadonlyMap<string, string>): StoryStep['with'] {
  const payload = structuredClone(step.with) as Record<string, unknown>;
  for (const { shape, value, path } of referencesIn(shapeOf(step), payload)) {
    if (shape.is === 'case') put(payload, path.split('.'), numbers.get(value) ?? value);
  }
  return payload;
}

function shapeOf(step: Told): Shape {
  const spec = (step.matter ? matterKernel : caseKernel).commands.get(step.do);
  if (!spec) throw new Error(`the sample has no command ${step.do}`);
  return spec.payload;
}

/** `now` is the moment of loading, `today+12` a day after it. */
function dated(value: unknown, now: Moment): unknown {
  if (Array.isArray(value)) return value.map((one) => dated(one, now));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, dated(one, now)]));
  }
  if (value === 'now') return now;
  const days = typeof value === 'string' ? /^today\+(\d+)$/.exec(value) : null;
  return days ? addDays(dateOf(now), Number(days[1])) : value;
}

function put(payload: unknown, [first, ...rest]: string[], value: string): void {
  const at = payload as Record<string, unknown>;
  if (rest.length === 0) at[first!] = value;
  else put(at[first!], rest, value);
}
