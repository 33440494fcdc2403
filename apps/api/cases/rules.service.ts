import { BusinessClock } from '../clock/business-clock';
import { Injectable } from '@nestjs/common';
import { dateOf, yearOf, type LocalDate, type Moment } from '@domain/calendar/moment';
import type { Context } from '@domain/kernel/entity';
import type { Rules } from '@domain/kernel/turn';
import type { Policy } from '@domain/policy/policy';
import type { CaseRecord } from '@ledger/cases/case.repository';
import type { MatterRecord } from '@ledger/matters/matter.repository';
import { CalendarRepository } from '@ledger/calendar/calendar.repository';
import { PolicyRepository } from '@ledger/policies/policy.repository';

/** What a case or matter as recorded says about the rules it goes by. */
export interface Ruled {
  readonly hall: string;
  readonly policy: { readonly profile: string; readonly version: number };
  readonly calendar: string;
  /** When it began: the calendar reaches back to the year before. */
  readonly since: Moment;
}

/** What a case's record says about the rules it goes by. */
export const ruledBy = (
  record: Pick<CaseRecord, 'hall' | 'policy' | 'calendar' | 'registeredAt'>,
): Ruled => ({
  hall: record.hall,
  policy: record.policy,
  calendar: record.calendar,
  since: record.registeredAt,
});

/** Rules in their versions never change, so they are kept at hand. The oldest make room. */
const MOST_KEPT = 500;

/** Finds the policy and the calendar that a case goes by. */
@Injectable()
export class RulesService {
  private readonly kept = new Map<string, Promise<Rules>>();

  constructor(
    private readonly policies: PolicyRepository,
    private readonly calendars: CalendarRepository,
    private readonly clock: BusinessClock,
  ) {}

  /** The rules in force for a new case of a hall. Throws when the profile has no version in force. */
  async inForce(hall: string, profile: string, today: LocalDate): Promise<Rules> {
    const [policy, calendar] = await Promise.all([
      this.policies.findInForce(profile, today),
      this.calendars.snapshot(hall, yearOf(today)),
    ]);
    if (!policy) throw new Error(`no version of the policy ${profile} is in force on ${today}`);
    return { policy, calendar };
  }

  /** The rules that a case goes by, in the versions it was last recorded with. */
  of({ hall, policy, calendar, since }: Ruled): Promise<Rules> {
    const key = [hall, policy.profile, policy.version, calendar, yearOf(since)].join(' ');
    const known = this.kept.get(key);
    if (known) return known;
    const rules = this.find({ hall, policy, calendar, since });
    this.kept.set(key, rules);
    for (const oldest of this.kept.keys()) if (this.kept.size > MOST_KEPT) this.kept.delete(oldest);
    rules.catch(() => this.kept.delete(key));
    return rules;
  }

  /** The rules and the minute in which a decision on the case would be taken now. */
  async contextOf(ruled: Ruled): Promise<Context> {
    return { now: this.clock.now(), rules: await this.of(ruled) };
  }

  /** The rules that a matter goes by: the policy that was in force when it was called. */
  async contextOfMatter({ hall, policyProfile, calendar, calledAt: since }: MatterRecord): Promise<Context> {
    const policy = await this.policies.findInForce(policyProfile, dateOf(since));
    if (!policy) throw new Error(`no version of the policy ${policyProfile} was in force at ${since}`);
    return this.contextOf({ hall, policy, calendar, since });
  }

  private async find({ hall, policy, calendar, since }: Ruled): Promise<Rules> {
    const [found, days] = await Promise.all([
      this.policy(policy.profile, policy.version),
      this.calendars.snapshot(hall, yearOf(since), calendar),
    ]);
    return { policy: found, calendar: days };
  }

  private async policy(profile: string, version: number): Promise<Policy> {
    const policy = await this.policies.find(profile, version);
    if (!policy) throw new Error(`version ${version} of the policy ${profile} is not in the ledger`);
    return policy;
  }
}
