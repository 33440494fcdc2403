import { Injectable } from '@nestjs/common';
import { dateOf } from '@domain/calendar/moment';
import { checkRegistration } from '@domain/case/kernel';
import type { RegistrationPayload } from '@domain/case/mechanisms/intake';
import type { Actor } from '@domain/kernel/actor';
import { namesIn, type Command } from '@domain/kernel/command';
import { refuse } from '@domain/kernel/refusal';
import { ApplicantRepository } from '@ledger/applicants/applicant.repository';
import type { Particulars } from '@ledger/applicants/particulars';
import { CaseNumberRepository } from '@ledger/cases/case-number.repository';
import { FactsRepository } from '@ledger/facts/facts.repository';
import type { PlaceEntity } from '@ledger/organisation/place.entity';
import type { Reply } from '@workflows/messages';
import type { Uploader } from '@ledger/attachments/attachment';
import { BusinessClock } from '../clock/business-clock';
import type { Person } from '../access/caller';
import { actorIn, hallsWhere } from '../access/sight';
import { AttachmentNaming } from '../attachments/attachment-naming.service';
import { commandId, shapeOf } from '../commands/command.service';
import { RefusedError } from '../errors/refused.error';
import { OperationService } from '../operations/operation.service';
import { OrganisationTree, takesCases, type OpenPlace } from '../organisation/organisation-tree';
import { CaseGateway } from './case-gateway.service';
import { RulesService } from './rules.service';

/** What the one who reports a matter takes home: its number, and the code with which they follow it. */
export type Receipt = Reply & { readonly queryCode: string };

/** Registers matters: what the core needs to know is found, and the applicant's particulars stay behind. */
@Injectable()
export class RegistrationService {
  constructor(
    private readonly organisation: OrganisationTree,
    private readonly facts: FactsRepository,
    private readonly numbers: CaseNumberRepository,
    private readonly applicants: ApplicantRepository,
    private readonly rules: RulesService,
    private readonly gateway: CaseGateway,
    private readonly operations: OperationService,
    private readonly attachments: AttachmentNaming,
    private readonly clock: BusinessClock,
  ) {}

  /** Registers for someone on staff, in the hall named or else their own. Throws the core's refusal. */
  async byPerson(person: Person, payload: unknown, key: string): Promise<Receipt> {
    const tree = await this.organisation.now();
    const [own] = hallsWhere(person, ['clerk'], tree);
    const hall = tree.find(hallNamedIn(payload) ?? own ?? '');
    const actor = hall ? actorIn(hall.id, person, tree) : { id: person.id, roles: [] };
    return this.register(actor, hall, payload, key);
  }

  /** Registers online, for someone who reports their own matter in a hall they name; `sender` is whose the key is. */
  async byApplicant(sender: string, payload: unknown, key: string): Promise<Receipt> {
    const hall = (await this.organisation.now()).find(hallNamedIn(payload) ?? '');
    return this.register({ id: sender, roles: ['applicant'] }, hall, payload, key);
  }

  private async register(
    actor: Actor,
    hall: PlaceEntity | undefined,
    payload: unknown,
    key: string,
  ): Promise<Receipt> {
    const id = commandId(actor, key);
    const names = namesIn(shapeOf('case', 'register'), payload);
    const facts = await this.facts.lookUp({ names, profile: '' });
    const command: Command = { name: 'register', id, actor, payload, facts };
    const refusal = checkRegistration('', command);
    if (refusal) throw new RefusedError(refusal);
    if (!takesCases(hall)) throw new RefusedError(refuse('CASE.INVALID', 'hall', 'unknown-hall'));
    // Before there is a number, so that none is spent on what is refused.
    await this.attachments.check({ payload, uploader: uploaderOf(actor), commandId: id });
    return this.start(hall, command, key);
  }

  private async start(hall: OpenPlace, command: Command, key: string): Promise<Receipt> {
    const { actor: sender, id, facts } = command;
    const { applicant: particulars, ...payload } = command.payload as RegistrationPayload & {
      applicant: Particulars;
    };
    const today = dateOf(this.clock.now());
    const rules = await this.rules.inForce(hall.id, hall.policyProfile, today);
    const request = { actor: sender.id, key, region: hall.parentId!, day: today };
    const { no, queryCode } = await this.numbers.give(request);
    await this.attachments.name(
      { entity: 'case', no },
      { payload, uploader: uploaderOf(sender), commandId: id },
    );
    const isOnline = sender.roles.includes('applicant');
    // Whoever reports online says themselves who they are: nothing of that goes into a record that exists.
    const applicant = await this.applicants.findOrCreate(particulars, sender.id, { completes: !isOnline });
    const actor = isOnline ? { ...sender, id: applicant } : sender;
    const known = { hall: hall.id, defaultUnit: hall.defaultUnit, applicant, queryCode };
    const outcome = await this.gateway.start({
      ...{ no, id, actor, payload, facts: known, rules },
      ...(this.clock.offsetMs && { businessTimeOffsetMs: this.clock.offsetMs }),
    });
    const operation = { entity: 'case' as const, no, id };
    const reply = await this.operations.settle(operation, outcome, {
      name: 'register',
      actor,
      payload,
      facts,
    });
    return { ...reply, queryCode };
  }
}

/** Who reports a matter online is nobody yet: whoever knows the id of an upload may name it. */
const uploaderOf = ({ id, roles }: Actor): Uploader =>
  roles.includes('applicant') ? 'public' : `person/${id}`;

/** What a registration names as its hall. */
function hallNamedIn(payload: unknown): string | undefined {
  const named = (payload as { hall?: unknown } | null | undefined)?.hall;
  return typeof named === 'string' ? named : undefined;
}
