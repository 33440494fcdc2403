import { checkShape, type Shape } from '@domain/kernel/shape';
import { bareShape } from './form-value';

/** What is wrong with a field: a rule of its shape, or the code of a refusal. */
export interface Fault {
  readonly path: string;
  readonly rule?: string;
  readonly code?: string;
}

/** Everything that is wrong with a payload, by the same shapes as the engine checks; it stops at the first, a form shows all. */
export function faultsOf(shape: Shape, value: unknown, path = ''): Fault[] {
  if (shape.is === 'optional') return value === undefined ? [] : faultsOf(shape.shape, value, path);
  if (shape.is === 'own-code') {
    const isMissing = value === undefined || (Array.isArray(value) && value.length === 0);
    return isMissing ? [{ path, code: shape.code }] : faultsOf(shape.shape, value, path);
  }
  if (shape.is === 'map' && value !== undefined) {
    return Object.entries(shape.fields).flatMap(([name, field]) =>
      faultsOf(field, (value as Record<string, unknown>)[name], join(path, name)),
    );
  }
  if (shape.is === 'list' && Array.isArray(value) && value.length >= shape.min) {
    return (value as unknown[]).flatMap((row, i) => faultsOf(shape.item, row, join(path, i)));
  }
  const refusal = checkShape(shape, value, path);
  return refusal ? [{ path, rule: refusal.rule }] : [];
}

/** Whether a form has a place where it says what is wrong at a path. */
export function hasPlace(shape: Shape, path: string): boolean {
  // Ids of what is new are made by the page, and files say for themselves what is wrong with them.
  const at = path.startsWith('attachments') ? undefined : path.split('.').reduce(shapeIn, shape);
  return at !== undefined && at.is !== 'new-id';
}

function shapeIn(outer: Shape | undefined, step: string): Shape | undefined {
  const bare = outer && bareShape(outer);
  if (bare?.is === 'map') return bare.fields[step];
  return bare?.is === 'list' && bare.item.is !== 'unit' ? bare.item : undefined;
}

const join = (path: string, name: string | number): string =>
  path === '' ? String(name) : `${path}.${name}`;
