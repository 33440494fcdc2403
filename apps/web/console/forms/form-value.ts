import type { IdKind, Shape } from '@domain/kernel/shape';

/** What has been typed so far: like the payload, but with gaps. */
export type Draft = Readonly<Record<string, unknown>>;
/** The way to a field: names, and places in lists. */
export type Path = readonly (string | number)[];

export const pathText = (path: Path): string => path.join('.');
/** The same field of every row of a list: `units.unit` for `units.0.unit`. */
export const fieldOf = (path: Path): string => path.filter((step) => typeof step === 'string').join('.');

/** The shape of what is given, if it is given; a text that is usually one of some is chosen among them. */
export function bareShape(shape: Shape): Shape {
  if (shape.is === 'optional' || shape.is === 'own-code') return bareShape(shape.shape);
  return shape.is === 'text' && shape.usual ? { is: 'one-of', values: shape.usual } : shape;
}

/** An empty form of a shape: every map there, one empty row in each list that must be filled. */
export function blankOf(shape: Shape): unknown {
  if (shape.is === 'optional') return bareShape(shape).is === 'map' ? blankOf(bareShape(shape)) : undefined;
  const bare = bareShape(shape);
  if (bare.is === 'map') {
    return Object.fromEntries(Object.entries(bare.fields).map(([name, field]) => [name, blankOf(field)]));
  }
  return bare.is === 'list' ? [blankOf(bare.item)] : undefined;
}

/** What stands at a path, or undefined. */
export function valueAt(value: unknown, [step, ...rest]: Path): unknown {
  if (step === undefined) return value;
  return typeof value === 'object' && value !== null
    ? valueAt((value as Record<string | number, unknown>)[step], rest)
    : undefined;
}

/** Whether anything has been filled in. */
export const hasContent = (value: unknown): boolean =>
  typeof value === 'object' && value !== null
    ? Object.values(value).some(hasContent)
    : value !== undefined && value !== '';

/** The draft with something else at a path; the one given is not changed. */
export function withValue(value: unknown, [step, ...rest]: Path, put: unknown): unknown {
  if (step === undefined) return put;
  if (typeof step === 'number') {
    const rows = Array.isArray(value) ? [...(value as unknown[])] : [];
    rows[step] = withValue(rows[step], rest, put);
    return rows;
  }
  const fields = (value ?? {}) as Record<string, unknown>;
  return { ...fields, [step]: withValue(fields[step], rest, put) };
}

/** Gives ids to what a command makes. */
export type NewIds = (of: IdKind) => string;
export type TakenIds = Readonly<Partial<Record<IdKind, readonly string[]>>>;

/** The next free number of each kind: `measure-3`. */
export function newIds(taken: TakenIds): NewIds {
  const given = new Set(Object.values(taken).flat());
  return (of) => {
    for (let number = (taken[of]?.length ?? 0) + 1; ; number++) {
      const id = `${of}-${number}`;
      if (given.has(id)) continue;
      given.add(id);
      return id;
    }
  };
}

/** What is sent: the draft without its gaps, with ids for what it makes. */
export function payloadOf(shape: Shape, draft: Draft, ids: NewIds): Record<string, unknown> {
  return withIds(shape, filled(shape, draft, true), ids) as Record<string, unknown>;
}

/** The value without gaps; undefined when nothing has been filled in and it need not be there. */
function filled(shape: Shape, value: unknown, needed: boolean): unknown {
  if (shape.is === 'optional' || shape.is === 'own-code') return filled(shape.shape, value, false);
  if (shape.is === 'map') {
    const fields = Object.entries(shape.fields)
      .map(([name, field]) => [name, filled(field, valueAt(value, [name]), true)] as const)
      .filter(([, given]) => given !== undefined);
    const isEmpty = fields.every(([, given]) => isHollow(given));
    return isEmpty && !needed ? undefined : Object.fromEntries(fields);
  }
  if (shape.is === 'list') {
    const rows = (Array.isArray(value) ? (value as unknown[]) : [])
      .map((row) => filled(shape.item, row, false))
      .filter((row) => row !== undefined);
    return rows.length === 0 && !needed ? undefined : rows;
  }
  if (typeof value !== 'string') return value ?? undefined;
  return value.trim() === '' ? undefined : value.trim();
}

/** Where a field of what is sent stands in the form: a row that nothing was filled into is shown there, and not sent. */
export const pathInDraft = (shape: Shape, draft: Draft, path: string): string =>
  stepsInDraft(shape, draft, path.split('.')).join('.');

function stepsInDraft(shape: Shape, value: unknown, steps: readonly string[]): readonly string[] {
  const [step, ...rest] = steps;
  const bare = bareShape(shape);
  if (step === undefined) return steps;
  if (bare.is === 'list' && Array.isArray(value)) {
    const rows = value as unknown[];
    const sent = [...rows.keys()].filter((row) => filled(bare.item, rows[row], false) !== undefined);
    const row = sent[Number(step)] ?? Number(step);
    return [String(row), ...stepsInDraft(bare.item, rows[row], rest)];
  }
  const field = bare.is === 'map' ? bare.fields[step] : undefined;
  return field ? [step, ...stepsInDraft(field, valueAt(value, [step]), rest)] : steps;
}

const isHollow = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length === 0
    : typeof value === 'object' && value !== null && Object.values(value).every(isHollow);

function withIds(shape: Shape, value: unknown, ids: NewIds): unknown {
  const bare = bareShape(shape);
  if (bare.is === 'new-id') return ids(bare.of);
  if (bare.is === 'list' && Array.isArray(value)) {
    return (value as unknown[]).map((row) => withIds(bare.item, row, ids));
  }
  if (bare.is !== 'map' || value === undefined) return value;
  const fields = Object.entries(bare.fields)
    .map(([name, field]) => [name, withIds(field, valueAt(value, [name]), ids)] as const)
    .filter(([, given]) => given !== undefined);
  return Object.fromEntries(fields);
}
