import type { PipeTransform } from '@nestjs/common';
import type { z } from 'zod';
import { hasWords } from '../language/language';
import { invalid } from './refused.error';

/** Lets through what a schema takes, as it takes it; refuses the rest with the field and the rule it breaks. */
export const valid = <S extends z.ZodType>(
  schema: S,
): PipeTransform<unknown, z.output<S>> & { schema: S } => ({
  /** Told in the OpenAPI document. */
  schema,
  transform: (value) => parse(schema, value ?? {}),
});

export function parse<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const { success, data, error } = schema.safeParse(value);
  if (success) return data;
  const issue = error.issues[0]!;
  throw invalid(fieldOf(issue), ruleOf(issue, value));
}

function fieldOf({ path, code, ...rest }: z.core.$ZodIssue): string {
  const keys = code === 'unrecognized_keys' ? (rest as { keys: string[] }).keys.slice(0, 1) : [];
  return [...path, ...keys].join('.');
}

/** Schemas of ours name the rule as their message; for what zod finds by itself it is told by the kind of issue. */
function ruleOf(issue: z.core.$ZodIssue, value: unknown): string {
  if (hasWords(`rules:${issue.message.split(':')[0]}`)) return issue.message;
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'unknown-field';
    case 'invalid_type':
      return valueAt(value, issue.path) === undefined ? 'required' : (TYPES[issue.expected] ?? UNREADABLE);
    case 'invalid_value':
      return `one-of:${issue.values.join(',')}`;
    case 'invalid_format':
      return FORMATS[issue.format] ?? UNREADABLE;
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum));
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum));
    default:
      return UNREADABLE;
  }
}

const UNREADABLE = 'unreadable';

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'true-or-false',
  array: 'list',
  object: 'map',
  number: 'whole-number',
  int: 'whole-number',
};

const FORMATS: Readonly<Record<string, string>> = {
  email: 'email',
  date: 'date',
  datetime: 'moment',
  uuid: 'id',
};

function tooSmall(origin: string, minimum: number): string {
  if (origin === 'array') return `at-least:${minimum}`;
  if (origin !== 'string') return `integer:≥${minimum}`;
  return minimum === 1 ? 'required' : `length:≥${minimum}`;
}

function tooBig(origin: string, maximum: number): string {
  if (origin === 'array') return `at-most:${maximum}`;
  return origin === 'string' ? `length:≤${maximum}` : `integer:≤${maximum}`;
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value);
