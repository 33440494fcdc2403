import { Injectable } from '@nestjs/common';
import { caseKernel } from '@domain/case/kernel';
import { leftOfPromise } from '@domain/case/promise-left';
import type { Actor } from '@domain/kernel/actor';
import { CaseRepository, type CaseRecord } from '@ledger/cases/case.repository';
import { EventRepository } from '@ledger/events/event.repository';
import { PersonRepository } from '@ledger/organisation/person.repository';
import { ROOT } from '@ledger/organisation/place.entity';
import type { Reply } from '@workflows/messages';
import type { Citizen } from '../access/caller';
import { AttachmentService } from '../attachments/attachment.service';
import { RulesService } from '../cases/rules.service';
import { actionsFor } from '../commands/actions';
import { CommandService } from '../commands/command.service';
import { notFound } from '../errors/refused.error';
import type { Language } from '../language/language';
import { limitInWords } from '../language/limit-words';
import { nameIn, OrganisationTree, takesCases } from '../organisation/organisation-tree';
import { CITIZEN_COMMANDS, type CitizenCommand, type OpenHall, type Progress } from './citizens.contract';
import { historyOf } from './history';
import { newHandler, rungsOf, type Rung } from './new-handler';
import { neededOf, nextOf, noticesOf, outcomeOf, promiseOf, stopsOf, wayOf, worded } from './progress';

const MOST_CANDIDATES = 50;

const actorOf = ({ applicant }: Citizen): Actor => ({ id: applicant, roles: ['applicant'] });

/** What applicants see of their case, and what they do with it. */
@Injectable()
export class CitizensService {
  constructor(
    private readonly cases: CaseRepository,
    private readonly events: EventRepository,
    private readonly people: PersonRepository,
    private readonly organisation: OrganisationTree,
    private readonly rules: RulesService,
    private readonly commands: CommandService,
    private readonly files: AttachmentService,
  ) {}

  /** How the case stands, in words of the reader's language. */
  async progress(citizen: Citizen, language: Language): Promise<Progress> {
    const record = await this.own(citizen);
    const { no, title, state, registeredAt } = record;
    const [tree, events, context] = await Promise.all([
      this.organisation.now(),
      this.events.listUntil('case', no),
      this.rules.contextOf({ ...record, since: registeredAt }),
    ]);
    const attachments = await this.files.listShown(no, events);
    const nameOf = (id: string) => nameIn(language, tree.find(id)) ?? id;
    const { open } = actionsFor(caseKernel, state, actorOf(citizen), context);
    const may = open.map(({ command }) => command);
    const { reopens, limits } = context.rules.policy;
    const within = state.reopens < reopens ? limits.reopenWindow : null;
    return {
      no,
      title,
      queryCode: record.queryCode,
      hall: nameOf(record.hall),
      lead: state.lead === null ? null : nameOf(state.lead),
      registeredAt,
      way: wayOf(state, events, language),
      stage: worded(language, 'stages', state.stage),
      outcome: outcomeOf(state, language),
      promise: promiseOf(state, language, leftOfPromise(state, context)),
      stops: stopsOf(state, language),
      next: nextOf(state, language, may.includes('reopen')),
      notices: noticesOf(state, events, language, within),
      needed: neededOf(state, language, within),
      reopenWithin: within === null ? null : { code: within, text: limitInWords(within, language) },
      history: historyOf(events, language, nameOf),
      attachments,
      actions: CITIZEN_COMMANDS.filter((command) => may.includes(command)),
    };
  }

  /** What happens next with a case that was reported just now; null while it is not recorded. */
  async next(no: string, language: Language): Promise<Progress['next']> {
    const record = await this.cases.find(no);
    return record ? nextOf(record.state, language) : null;
  }

  /** The halls that take reports, each with the regions it lies in, in the order of the tree. */
  async halls(language: Language): Promise<OpenHall[]> {
    const tree = await this.organisation.now();
    const named = (id: string) => ({ id, name: nameIn(language, tree.find(id)) ?? id });
    return tree
      .all()
      .filter(takesCases)
      .map(({ id, path }) => {
        const above = path.split('/').filter((one) => one !== '' && one !== ROOT && one !== id);
        return { ...named(id), regions: above.map(named) };
      });
  }

  /** Gives a command as the applicant. Throws the core's refusal. */
  async command(citizen: Citizen, name: CitizenCommand, body: unknown, key: string): Promise<Reply> {
    const record = await this.own(citizen);
    const payload = name === 'reopen' ? await this.withNewHandler(record, body) : body;
    return this.commands.toCase(record, { actor: actorOf(citizen), name, payload, key });
  }

  private async own({ caseNo, applicant }: Citizen): Promise<CaseRecord> {
    const record = await this.cases.find(caseNo, { of: 'applicant', applicant });
    if (!record) throw notFound();
    return record;
  }

  /** A reopened case needs another handler, and the applicant cannot know whom. */
  private async withNewHandler({ no, state, hall }: CaseRecord, body: unknown): Promise<unknown> {
    if (typeof body !== 'object' || body === null || 'handler' in body) return body;
    const [tree, events] = await Promise.all([this.organisation.now(), this.events.listUntil('case', no)]);
    const peopleOn = async (rung: Rung) => {
      const people = await this.people.list({ ...rung, active: true, limit: MOST_CANDIDATES });
      return people.map(({ id }) => id);
    };
    const before = { handler: state.handler, hands: new Set(events.map(({ by }) => by)) };
    const handler = await newHandler(rungsOf(tree, state.lead ?? state.defaultUnit, hall), peopleOn, before);
    return handler ? { ...body, handler } : body;
  }
}
