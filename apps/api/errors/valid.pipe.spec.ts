import { z } from 'zod';
import { pageQuery } from '../cases/case.contract';
import { hasWords } from '../language/language';
import { RefusedError } from './refused.error';
import { parse } from './valid.pipe';

/** The field and the rule that a value is refused with. */
function broken(schema: z.ZodType, value: unknown): string {
  try {
    parse(schema, value);
  } catch (error) {
    const { field, rule } = (error as RefusedError).refusal;
    return `${field} ${rule}`;
  }
  throw new Error('nothing was refused');
}
const field = (schema: z.ZodType, value?: unknown): string =>
  broken(z.strictObject({ field: schema }), { field: value });

describe('what a request may hold', () => {
  it.each([
    ['a field that is missing', z.string(), undefined, 'field required'],
    ['a text that is none', z.string(), 5, 'field text'],
    ['an empty text', z.string().min(1), '', 'field required'],
    ['a short text', z.string().min(2), 'a', 'field length:≥2'],
    ['a long text', z.string().max(3), 'abcd', 'field length:≤3'],
    ['no number', z.coerce.number(), 'many', 'field whole-number'],
    ['half a number', z.coerce.number().int(), '1.5', 'field whole-number'],
    ['a small number', z.int().min(1), 0, 'field integer:≥1'],
    ['a large number', z.int().max(200), 201, 'field integer:≤200'],
    ['a short list', z.array(z.string()).min(1), [], 'field at-least:1'],
    ['a long list', z.array(z.string()).max(1), ['a', 'b'], 'field at-most:1'],
    ['a choice that is none', z.enum(['a', 'b']), 'c', 'field one-of:a,b'],
    ['no date', z.iso.date(), 'soon', 'field date'],
    ['no moment', z.iso.datetime(), 'soon', 'field moment'],
    ['no address', z.email(), 'nobody', 'field email'],
    ['no id', z.uuid(), '1', 'field id'],
    ['what has a pattern without a rule of its own', z.string().regex(/a/), 'b', 'field unreadable'],
    ['a field that breaks a rule of ours', z.string().regex(/a/, 'cursor'), 'b', 'field cursor'],
    ['a field that breaks a rule with a value', z.string().min(8, 'length:8-64'), 'b', 'field length:8-64'],
  ])('refuses %s by a rule that has words', (_what, schema, value, told) => {
    expect(field(schema, value)).toBe(told);
    expect(hasWords(`rules:${told.split(' ')[1]!.split(':')[0]}`)).toBe(true);
  });

  it('refuses what is not asked for, and a page of no length', () => {
    expect(broken(z.strictObject({}), { more: 1 })).toBe('more unknown-field');
    expect(broken(pageQuery, { limit: '0' })).toBe('limit integer:≥1');
  });

  it('takes what is right as the schema takes it', () => {
    expect(parse(pageQuery, { limit: '7' })).toEqual({ limit: 7 });
  });
});
