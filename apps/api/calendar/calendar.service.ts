import { Injectable } from '@nestjs/common';
import { Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { isWorkingDay, type Calendar } from '@domain/calendar/calendar';
import { deadline } from '@domain/calendar/deadline';
import { addDays, dateOf, yearOf } from '@domain/calendar/moment';
import { countingRules, localCalendar, type LocalDays as PolicyDays } from '@domain/policy/policy';
import { CalendarRepository, type Published } from '@ledger/calendar/calendar.repository';
import { CaseCountRepository } from '@ledger/cases/case-count.repository';
import type { AuditAct } from '@ledger/organisation/audit-acts';
import { AuditRepository } from '@ledger/organisation/audit.repository';
import { PolicyRepository } from '@ledger/policies/policy.repository';
import { CALENDAR_WORKFLOW, calendarWorkflowId, CHORE_QUEUE, type CalendarInput } from '@workflows/messages';
import type { Person } from '../access/caller';
import { BusinessClock } from '../clock/business-clock';
import { momentIn } from '../cases/moments';
import { RulesService } from '../cases/rules.service';
import { invalid, notFound } from '../errors/refused.error';
import { OrganisationTree } from '../organisation/organisation-tree';
import { profileAndVersion } from '../policies/policy.contract';
import type { Calculation, Change, LocalDays, Notice, YearQuery } from './calendar.contract';

/** Working days: what they are, how a limit is counted by them, and what changes them. */
@Injectable()
export class CalendarService {
  constructor(
    private readonly calendars: CalendarRepository,
    private readonly policies: PolicyRepository,
    private readonly rules: RulesService,
    private readonly organisation: OrganisationTree,
    private readonly audit: AuditRepository,
    private readonly cases: CaseCountRepository,
    private readonly client: Client,
    private readonly clock: BusinessClock,
  ) {}

  /** How the days of a year differ from their weekdays in a hall. Refuses a hall, policy or version that does not exist. */
  async year(year: number, { hall: hallId, policy, version }: YearQuery) {
    const { policyProfile } = await this.hall(hallId);
    const [rules, snapshot] = await Promise.all([
      policy === undefined ? this.inForce(policyProfile) : this.named(policy),
      this.calendars.snapshot(hallId, year, version),
    ]);
    if (version !== undefined && snapshot.version !== version) throw invalid('version', 'unknown-calendar');
    const calendar = localCalendar(rules, snapshot);
    const days = Object.values(calendar.days);
    return {
      year,
      version: calendar.version,
      published: calendar.published.includes(year),
      notice: inYear(days, year),
      local: inYear(Object.values(calendar.overlay), year),
      workingDays: workingDaysIn(calendar, year),
    };
  }

  /** The due moment of a limit in a hall by the rules in force, and how it is found. */
  async calculate({ hall: hallId, start, limit }: Calculation) {
    const { id, policyProfile } = await this.hall(hallId);
    const from = momentIn('start', start);
    const { policy, calendar } = await this.rules.inForce(id, policyProfile, dateOf(from));
    return {
      ...deadline(localCalendar(policy, calendar), countingRules(policy), { start: from, limit }),
      calendar: calendar.version,
    };
  }

  /** How many cases owe something by the first day that would change or later, or stand still. Refuses an unknown hall. */
  async concerned({ from, hall }: Change) {
    const id = hall === undefined ? undefined : (await this.hall(hall)).id;
    return { cases: await this.cases.countDueFrom(from, id) };
  }

  /** Takes in a State Council notice. Every open case is recounted by it (K8). */
  async publishNotice(by: Person, notice: Notice) {
    const stray = notice.days.findIndex(({ date }) => Math.abs(yearOf(date) - notice.year) > 1);
    if (stray >= 0) throw invalid(`days.${stray}.date`, 'year');
    const published = await this.calendars.publishNotice(notice, by.id);
    return this.tell(by, published, 'calendar.notice-published', `calendar/${notice.year}`);
  }

  /** Sets or withdraws local days of a hall: a local holiday, a typhoon. Its open cases are recounted. */
  async setLocalDays(by: Person, { hall: hallId, days }: LocalDays) {
    const { id: hall } = await this.hall(hallId);
    const published = await this.calendars.setLocalDays(hall, days, by.id);
    return this.tell(by, published, 'calendar.local-days-set', `place/${hall}`);
  }

  private async tell(by: Person, { version, isNew }: Published, act: AuditAct, subject: string) {
    const isTold = await this.startTelling(version);
    if (isTold)
      await this.audit.add({ actor: by.id, session: by.session, act, subject, detail: { version } });
    return { version, changed: isNew };
  }

  /**
   * Also for what stood already: whoever published it may have been cut off before anybody was told. False where the open
   * cases have been told of the version, or are being told.
   */
  private async startTelling(version: string): Promise<boolean> {
    const input: CalendarInput = { version };
    try {
      await this.client.workflow.start(CALENDAR_WORKFLOW, {
        workflowId: calendarWorkflowId(version),
        taskQueue: CHORE_QUEUE,
        workflowIdReusePolicy: 'ALLOW_DUPLICATE_FAILED_ONLY',
        args: [input],
      });
      return true;
    } catch (error) {
      if (error instanceof WorkflowExecutionAlreadyStartedError) return false;
      throw error;
    }
  }

  private async inForce(profile: string): Promise<PolicyDays> {
    return (await this.policies.findInForce(profile, dateOf(this.clock.now()))) ?? {};
  }

  private async named(reference: string): Promise<PolicyDays> {
    const policy = await this.policies.find(...profileAndVersion(reference));
    if (!policy) throw notFound();
    return policy;
  }

  private async hall(id: string) {
    const place = (await this.organisation.now()).find(id);
    if (place?.kind !== 'hall' || place.policyProfile === null) throw invalid('hall', 'unknown-hall');
    return { id: place.id, policyProfile: place.policyProfile };
  }
}

const inYear = <D extends { date: string }>(days: readonly D[], year: number): D[] =>
  days.filter(({ date }) => yearOf(date) === year).sort((a, b) => (a.date < b.date ? -1 : 1));

function workingDaysIn(calendar: Calendar, year: number): number {
  let count = 0;
  for (let date = `${year}-01-01`; yearOf(date) === year; date = addDays(date, 1)) {
    if (isWorkingDay(calendar, date)) count += 1;
  }
  return count;
}
