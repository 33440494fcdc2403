import type { PipeTransform } from '@nestjs/common';
import type { z } from 'zod';
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
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'unknown-field';
    case 'invalid_type':
      return valueAt(value, issue.path) === undefined
        ? 'required'
        : (TYPES[issue.expected] ?? issue.expected);
    case 'invalid_value':
      return `one-of:${issue.values.join(',')}`;
    case 'invalid_format':
      return issue.format === 'email' ? 'email' : issue.message;
    default:
      return issue.message;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'true-or-false',
  array: 'list',
  object: 'map',
  number: 'integer',
};

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value);
