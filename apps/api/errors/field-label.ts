import type { Request } from 'express';
import { fieldKeys, valueKeys } from '@domain/kernel/field-keys';
import { hasWords, say, type Language } from '../language/language';

/** Registering is a command too, though its route is not named as one. */
const REGISTERS = /^\/api\/(cases|registrations)$/;

/** The form that a request fills in, as the catalogue of fields knows it: a command's, else that of the route's subject. */
export function formOf({ method, path }: Pick<Request, 'method' | 'path'>): string {
  const command = /\/commands\/(\w+)/.exec(path)?.[1];
  if (command) return command;
  return method === 'POST' && REGISTERS.test(path) ? 'register' : (path.split('/')[2] ?? '');
}

/**
 * How a field of a form is called in a language; undefined for what nobody has a word for, such as a field too many.
 * Within a policy that is to be published it is a clause.
 */
export function fieldLabel(form: string, field: string, language: Language): string | undefined {
  const clause = /^policy\.(.+)/.exec(field)?.[1];
  const inPolicy = clause === undefined ? [] : [`clauses:${clause}`];
  const keys = [...inPolicy, ...fieldKeys(form, field).map((key) => `fields:${key}`)];
  const known = keys.find((key) => hasWords(key));
  return known && say(language, known);
}

/**
 * How a value among fixed ones is called in a language: as the form calls it, else by the catalogue that is named as the
 * field or as several of it (`stages`, `role`); as it stands where nobody has a word for it.
 */
export function valueLabel(form: string, field: string, value: string, language: Language): string {
  const name = fieldKeys(form, field).at(-1)!;
  const keys = [
    ...valueKeys(form, field, value).map((key) => `forms:${key}`),
    ...[name, `${name}s`].map((catalogue) => `${catalogue}:${value}`),
  ];
  const known = keys.find((key) => hasWords(key));
  return known ? say(language, known) : value;
}
