import { Injectable } from '@nestjs/common';
import { caseKernel } from '@domain/case/kernel';
import { explain } from '@domain/case/explain';
import { holdings } from '@domain/case/holding';
import { calendarAfter } from '@domain/case/view';
import type { Context } from '@domain/kernel/entity';
import { ApplicantRepository } from '@ledger/applicants/applicant.repository';
import type { CaseRecord } from '@ledger/cases/case.repository';
import { EventRepository, type LoggedEvent } from '@ledger/events/event.repository';
import { PersonRepository } from '@ledger/organisation/person.repository';
import type { Person } from '../access/caller';
import { actionsFor } from '../commands/actions';
import { historyOf } from '../citizens/history';
import { notFound } from '../errors/refused.error';
import type { Language } from '../language/language';
import { nameIn, OrganisationTree } from '../organisation/organisation-tree';
import type { LogQuery } from './case-search.contract';
import { CaseSight } from './case-sight.service';
import { toCase, toEvent, toObligations, toState } from './case.mapper';
import { HallCalendarsService } from './hall-calendars.service';
import { momentIn } from './moments';
import { Openings } from './openings.service';
import { ruledBy, RulesService } from './rules.service';

/**
 * Reads cases: what they are, what is owed, how it came about, and what may be done. That somebody opened a case, by
 * whichever part of it, or only fetched it, is in the audit once a session.
 */
@Injectable()
export class CaseService {
  constructor(
    private readonly sight: CaseSight,
    private readonly rules: RulesService,
    private readonly applicants: ApplicantRepository,
    private readonly organisation: OrganisationTree,
    private readonly people: PersonRepository,
    private readonly calendars: HallCalendarsService,
    private readonly events: EventRepository,
    private readonly openings: Openings,
  ) {}

  /** The case with what the person may do now. */
  async get(by: Person, no: string, isUnopened = false) {
    const { record, actor } = await this.sight.case(by, no);
    const [context, applicant, names, calendars] = await Promise.all([
      this.contextOf(record),
      this.applicants.findMasked([record.applicantId]),
      this.namesOf(record),
      this.calendars.now(),
      this.openings.note(by, 'case', no, isUnopened),
    ]);
    const actions = actionsFor(caseKernel, record.state, actor, context);
    const particulars = { id: record.applicantId, ...applicant.get(record.applicantId) };
    const shown = toCase(record, context);
    const daysLeft = calendars.daysLeft(record.hall, shown.due, context.now, context.rules.policy);
    return { ...shown, ...names, daysLeft, applicant: particulars, actions };
  }

  /** How the due moments of what is owed came about (K9). */
  async explain(by: Person, no: string) {
    const { record } = await this.sight.case(by, no);
    const [context] = await Promise.all([this.contextOf(record), this.openings.note(by, 'case', no)]);
    const { state } = record;
    return { derivations: state.obligations.map((obligation) => explain(state, obligation, context)) };
  }

  /** Who held the case in which time. */
  async holding(by: Person, no: string) {
    await this.sight.case(by, no);
    const [events, tree] = await Promise.all([
      this.events.listUntil('case', no),
      this.organisation.now(),
      this.openings.note(by, 'case', no),
    ]);
    const items = holdings(events).map(({ holder, ...time }) => {
      const { kind, owner } = holder;
      return { ...time, holder: { kind, owner, name: owner?.as === 'unit' ? tree.nameOf(owner.id) : null } };
    });
    return { items };
  }

  /** The events, each with what the applicant reads of it. */
  async log(by: Person, no: string, { unopened, ...page }: LogQuery, language: Language) {
    await this.sight.case(by, no);
    const [{ items, next }, events, tree] = await Promise.all([
      this.events.list('case', no, page),
      this.events.listUntil('case', no),
      this.organisation.now(),
      this.openings.note(by, 'case', no, unopened),
    ]);
    const nameOf = (id: string) => nameIn(language, tree.find(id)) ?? id;
    const told = new Map(historyOf(events, language, nameOf).map(({ seq, text }) => [seq, text]));
    const item = (event: LoggedEvent) => ({ ...toEvent(event), told: told.get(event.seq) });
    return { items: items.map((event) => ({ ...item(event), recordedAt: event.recordedAt })), next };
  }

  /** The case as it stood at the end of a past minute. */
  async at(by: Person, no: string, time: string) {
    const moment = momentIn('time', time);
    const { record } = await this.sight.case(by, no);
    const [state, events] = await Promise.all([
      this.events.caseAt(no, moment),
      this.events.listUntil('case', no),
      this.openings.note(by, 'case', no),
    ]);
    if (!state) throw notFound();
    const policy = policyAt(record, state);
    const calendar = calendarAfter(events, state.seq, record.calendar);
    const context = { now: moment, rules: await this.rules.of({ ...ruledBy(record), policy, calendar }) };
    const obligations = toObligations(caseKernel, state, context);
    return { ...toState(state, moment), policy, calendar, obligations };
  }

  private async namesOf({ hall, lead, handler }: CaseRecord) {
    const [tree, people] = await Promise.all([
      this.organisation.now(),
      this.people.namesOf(handler === null ? [] : [handler]),
    ]);
    return {
      hallName: tree.nameOf(hall),
      leadName: lead === null ? null : tree.nameOf(lead),
      handlerName: handler === null ? null : (people.get(handler) ?? handler),
    };
  }

  contextOf(record: CaseRecord): Promise<Context> {
    return this.rules.contextOf(ruledBy(record));
  }
}

const policyAt = ({ policy }: CaseRecord, { policyVersion: version }: CaseRecord['state']) => ({
  ...policy,
  version,
});
