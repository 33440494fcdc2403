import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { dateOf, yearOf, type LocalDate, type Moment } from '@domain/calendar/moment';
import type { PolicyDraft } from '@domain/policy/inheritance';

/** A version of a profile that the sample publishes, as the API takes it. */
export interface SamplePolicy {
  /** `policy/zhanyi@2`. */
  readonly id: string;
  readonly draft: { readonly effectiveFrom: LocalDate; readonly policy: PolicyDraft };
}

/** The versions of the sample, in force from the first day of the year after a moment. */
export function readPolicies(at: Moment): SamplePolicy[] {
  const text = readFileSync(join(__dirname, 'policies.yaml'), 'utf8');
  const effectiveFrom = `${yearOf(dateOf(at)) + 1}-01-01`;
  return (parse(text) as PolicyDraft[]).map((policy) => ({
    id: `policy/${policy.profile}@${policy.version}`,
    draft: { effectiveFrom, policy },
  }));
}
