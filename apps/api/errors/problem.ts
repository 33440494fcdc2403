import { numberIn } from '@domain/calendar/limit';
import type { Refusal } from '@domain/kernel/refusal';
import { ruleWords, valuesOf } from '@domain/kernel/rule';
import type { Language } from '../language/language';
import { hasWords, say } from '../language/language';
import { limitInWords } from '../language/limit-words';
import { momentInWords } from '../language/moment-words';
import { fieldLabel, valueLabel } from './field-label';
import { statusOf } from './status';

/** Problem details (RFC 9457) in the reader's language, with what a program needs beside the words. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly detail: string;
  readonly status: number;
  readonly code: string;
  readonly field?: string;
  readonly rule?: string;
  /** The number that the rule sets: `5wd`, how many times, a share. */
  readonly limit?: string | number;
  readonly nextAllowedAt?: string;
  /** The stage that the case or matter is in, when that is why. */
  readonly stage?: string;
  /** Of a 412: the version that the case or matter has now. */
  readonly version?: number;
  /** What is away, of a 503: `postgres`, `temporal`, `worker`. */
  readonly away?: readonly string[];
  readonly instance?: string;
}

export interface Trouble extends Refusal {
  readonly away?: readonly string[];
  readonly instance?: string;
}

/**
 * The problem that a refusal or an outage is, in words; `form` is what the request fills in. A code without words of its
 * own speaks for itself.
 */
export function problemOf(trouble: Trouble, language: Language, form: string): Problem {
  const { code, field, rule, limit, nextAllowedAt, stage, version, away, instance } = trouble;
  const status = statusOf(code);
  return {
    type: `urn:agency-assist:problem:${code}`,
    title: say(language, `problems:${status}`),
    detail: detailOf(trouble, language, form),
    status,
    code,
    field,
    rule,
    limit,
    nextAllowedAt,
    stage,
    version,
    away,
    instance,
  };
}

function detailOf(trouble: Trouble, language: Language, form: string): string {
  const { code, field, rule, limit, stage, away, nextAllowedAt } = trouble;
  const sentences = [hasWords(`refusals:${code}`) ? say(language, `refusals:${code}`) : code];
  if (stage && hasWords(`stages:${stage}`))
    sentences.push(say(language, 'problems:stage', { stage: say(language, `stages:${stage}`) }));
  const label = field && fieldLabel(form, field, language);
  if (label) sentences.push(say(language, 'problems:field', { field: label }));
  if (rule) sentences.push(...inWords(rule, { language, form, field }));
  if (limit !== undefined) sentences.push(...ofLimit(code, limit, language));
  if (away?.length) sentences.push(say(language, 'problems:away', { what: away.join(', ') }));
  if (nextAllowedAt)
    sentences.push(say(language, 'problems:nextAllowedAt', { at: momentInWords(nextAllowedAt, language) }));
  return sentences.join(language === 'en' ? ' ' : '');
}

/** A rule without words is told to programs alone; values are said as forms call them. */
function inWords(rule: string, { language, form, field }: Said): string[] {
  const { key, params } = ruleWords(rule);
  const values = valuesOf(rule).map((value) => valueLabel(form, field ?? '', value, language));
  const said = values.length > 0 ? { value: values.join(say(language, 'problems:and')) } : params;
  return hasWords(`rules:${key}`) ? [say(language, `rules:${key}`, said)] : [];
}

interface Said {
  readonly language: Language;
  readonly form: string;
  readonly field: string | undefined;
}

/** What the rule of a refusal allows, where its number is known. */
function ofLimit(code: string, limit: string | number, language: Language): string[] {
  const key = `refusal-limits:${code}`;
  const params = { count: numberIn(limit), limit: limitInWords(String(limit), language) };
  return hasWords(key, params) ? [say(language, key, params)] : [];
}
