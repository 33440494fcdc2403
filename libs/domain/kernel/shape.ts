import { isDayLimit, isLimit } from '../calendar/limit';
import { isLocalDate, parseMoment } from '../calendar/moment';
import type { Fallback } from '../policy/policy';
import { refuse, type Refusal } from './refusal';

/**
 * The shape of a payload as plain data. It is checked in the workflow without any library, and the edges derive their
 * zod schemas, the OpenAPI document and the forms from it, so that page, API and engine cannot differ.
 */
export type Shape =
  | { readonly is: 'text'; readonly usual?: readonly string[]; readonly of?: NamedKind }
  | { readonly is: 'one-of'; readonly values: readonly string[] }
  | { readonly is: 'flag' }
  | { readonly is: 'integer'; readonly min: number; readonly max: number }
  | { readonly is: 'date' }
  | { readonly is: 'moment' }
  | { readonly is: 'limit'; readonly days: boolean }
  | { readonly is: 'unit' }
  | { readonly is: 'unit-or-applicant' }
  | { readonly is: 'person' }
  | { readonly is: 'case' }
  | { readonly is: 'policy-version' }
  | { readonly is: 'new-id'; readonly of: IdKind }
  | { readonly is: 'id'; readonly of: IdKind }
  | { readonly is: 'list'; readonly item: Shape; readonly min: number }
  | { readonly is: 'map'; readonly fields: Readonly<Record<string, Shape>> }
  | { readonly is: 'optional'; readonly shape: Shape; readonly fallback?: Fallback }
  | { readonly is: 'own-code'; readonly code: string; readonly shape: Shape };

/** What callers name by ids of their own; ids are unique in their case. */
export type IdKind = 'visit' | 'consult' | 'measure' | 'guidance' | 'certificate' | 'risk' | 'card';

/** What the case holds under names that are texts: what was asked for (材料), what was pledged (承诺). */
export type NamedKind = 'material' | 'pledge';

/** A shape that also says, to the compiler, which type it describes. */
export type Field<T> = Shape & { readonly __type?: T };
export type Fields = Readonly<Record<string, Field<unknown>>>;
type TypeOf<F> = F extends { readonly __type?: infer T } ? T : never;
type OptionalKeys<S> = { [K in keyof S]: undefined extends TypeOf<S[K]> ? K : never }[keyof S];
export type Payload<S> = { [K in Exclude<keyof S, OptionalKeys<S>>]: TypeOf<S[K]> } & {
  [K in OptionalKeys<S>]?: TypeOf<S[K]>;
};

export const text = (): Field<string> => ({ is: 'text' });
/** Any text; forms offer these. */
export const usually = (...usual: string[]): Field<string> => ({ is: 'text', usual });
/** The name of something that the case holds; forms offer what is still missing. */
export const named = (of: NamedKind): Field<string> => ({ is: 'text', of });
export const oneOf = <const V extends string>(...values: V[]): Field<V> => ({ is: 'one-of', values });
export const flag = (): Field<boolean> => ({ is: 'flag' });
export const integer = (min: number, max: number): Field<number> => ({ is: 'integer', min, max });
export const date = (): Field<string> => ({ is: 'date' });
export const moment = (): Field<string> => ({ is: 'moment' });
export const limit = (): Field<string> => ({ is: 'limit', days: false });
export const dayLimit = (): Field<string> => ({ is: 'limit', days: true });
export const unit = (): Field<string> => ({ is: 'unit' });
export const unitOrApplicant = (): Field<string> => ({ is: 'unit-or-applicant' });
export const person = (): Field<string> => ({ is: 'person' });
export const caseNo = (): Field<string> => ({ is: 'case' });
export const policyVersion = (): Field<number> => ({ is: 'policy-version' });
export const newId = (of: IdKind): Field<string> => ({ is: 'new-id', of });
export const id = (of: IdKind): Field<string> => ({ is: 'id', of });
export const list = <T>(item: Field<T>, min = 1): Field<T[]> => ({ is: 'list', item, min });
export const map = <S extends Fields>(fields: S): Field<Payload<S>> => ({ is: 'map', fields });
/** A field that may be left out; `fallback` is the rule of the policy that counts then, where there is one. */
export const optional = <T>(shape: Field<T>, fallback?: Fallback): Field<T | undefined> => ({
  is: 'optional',
  shape,
  ...(fallback && { fallback }),
});
/** A field whose absence has a code of its own; the mechanism refuses it, not the shape. */
export const ownCode = <T>(code: string, shape: Field<T>): Field<T | undefined> => ({
  is: 'own-code',
  code,
  shape,
});

const TEXT_MAX = 4000;
const ID = /^[\p{L}\p{N}][\p{L}\p{N}_.:-]{0,63}$/u;

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** NUL and halves of surrogate pairs: no text, and no database keeps them. */
const UNKEEPABLE = /[\0\p{Cs}]/u;
const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= TEXT_MAX && !UNKEEPABLE.test(value);
const isId = (value: unknown): boolean => typeof value === 'string' && ID.test(value);

/** The rule a single value breaks, or undefined. */
function brokenRule(shape: Shape, value: unknown): string | undefined {
  switch (shape.is) {
    case 'text':
      return isText(value) ? undefined : 'text';
    case 'one-of':
      return shape.values.includes(value as string) ? undefined : `one-of:${shape.values.join(',')}`;
    case 'flag':
      return typeof value === 'boolean' ? undefined : 'true-or-false';
    case 'integer':
      return Number.isInteger(value) && (value as number) >= shape.min && (value as number) <= shape.max
        ? undefined
        : `integer:${shape.min}..${shape.max}`;
    case 'policy-version':
      return Number.isInteger(value) && (value as number) > 0 ? undefined : 'version';
    case 'date':
      return isLocalDate(value) ? undefined : 'date';
    case 'moment':
      return parseMoment(value) ? undefined : 'moment';
    case 'limit':
      return isLimit(value) && (!shape.days || isDayLimit(value))
        ? undefined
        : shape.days
          ? 'day-limit'
          : 'limit';
    default:
      return isId(value) ? undefined : 'id';
  }
}

/** Checks a value against its shape: `CASE.INVALID` with the field and the rule, or nothing. */
export function checkShape(shape: Shape, value: unknown, path = ''): Refusal | undefined {
  if (shape.is === 'optional' || shape.is === 'own-code') {
    return value === undefined || value === null ? undefined : checkShape(shape.shape, value, path);
  }
  if (value === undefined || value === null) return refuse('CASE.INVALID', path, 'required');
  if (shape.is === 'list') return checkList(shape.item, shape.min, value, path);
  if (shape.is === 'map') return checkMap(shape.fields, value, path);
  const rule = brokenRule(shape, value);
  return rule === undefined ? undefined : refuse('CASE.INVALID', path, rule);
}

function checkList(item: Shape, min: number, value: unknown, path: string): Refusal | undefined {
  if (!Array.isArray(value)) return refuse('CASE.INVALID', path, 'list');
  if (value.length < min) return refuse('CASE.INVALID', path, `at-least:${min}`);
  for (let i = 0; i < value.length; i++) {
    const refusal = checkShape(item, value[i], join(path, i));
    if (refusal) return refusal;
  }
  return undefined;
}

function checkMap(
  fields: Readonly<Record<string, Shape>>,
  value: unknown,
  path: string,
): Refusal | undefined {
  if (!isMap(value)) return refuse('CASE.INVALID', path, 'map');
  for (const [name, shape] of Object.entries(fields)) {
    const refusal = checkShape(shape, value[name], join(path, name));
    if (refusal) return refusal;
  }
  const stranger = Object.keys(value).find((name) => !Object.hasOwn(fields, name));
  return stranger === undefined ? undefined : refuse('CASE.INVALID', join(path, stranger), 'unknown-field');
}

/** A payload without its nulls: they count as absent, and whoever takes it in need not tell the two apart. */
export function withoutNulls<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutNulls) as T;
  if (!isMap(value)) return value;
  const given = Object.entries(value).filter(([, field]) => field !== null);
  return Object.fromEntries(given.map(([name, field]) => [name, withoutNulls(field)])) as T;
}

/** A place in a payload that names something outside it. */
export interface Reference {
  readonly shape: Extract<
    Shape,
    { is: 'unit' | 'unit-or-applicant' | 'person' | 'case' | 'policy-version' | 'new-id' | 'id' }
  >;
  readonly value: string;
  readonly path: string;
}

/** Everything a payload refers to, in the order of its fields. The payload must have the shape. */
export function referencesIn(shape: Shape, value: unknown, path = ''): Reference[] {
  if (value === undefined || value === null) return [];
  switch (shape.is) {
    case 'optional':
    case 'own-code':
      return referencesIn(shape.shape, value, path);
    case 'list':
      return (value as unknown[]).flatMap((item, i) => referencesIn(shape.item, item, join(path, i)));
    case 'map':
      return Object.entries(shape.fields).flatMap(([name, field]) =>
        referencesIn(field, (value as Record<string, unknown>)[name], join(path, name)),
      );
    case 'unit':
    case 'unit-or-applicant':
    case 'person':
    case 'case':
    case 'policy-version':
    case 'new-id':
    case 'id':
      return [{ shape, value: String(value as string | number), path }];
    default:
      return [];
  }
}

const join = (path: string, name: string | number): string =>
  path === '' ? String(name) : `${path}.${name}`;
