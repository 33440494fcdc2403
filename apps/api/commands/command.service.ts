import { Injectable } from '@nestjs/common';
import { caseKernel } from '@domain/case/kernel';
import type { Actor } from '@domain/kernel/actor';
import { namesIn, type Command } from '@domain/kernel/command';
import { refuse } from '@domain/kernel/refusal';
import type { Shape } from '@domain/kernel/shape';
import { matterKernel } from '@domain/matter/kernel';
import { ApplicantRepository } from '@ledger/applicants/applicant.repository';
import type { CommandedCase } from '@ledger/cases/case.repository';
import { FactsRepository } from '@ledger/facts/facts.repository';
import type { MatterRecord } from '@ledger/matters/matter.repository';
import type { CommandInput, Reply } from '@workflows/messages';
import { AttachmentNaming, uploaderOf } from '../attachments/attachment-naming.service';
import { CaseGateway, type Recipient } from '../cases/case-gateway.service';
import { RefusedError } from '../errors/refused.error';
import { OperationService } from '../operations/operation.service';
import type { EntityKind } from './command-catalogue';
import { EarlyRefusal } from './early-refusal.service';
import { emptyCorrection, withoutParticulars, type Correction } from './particulars';

/** A command of someone who may see the case or matter it is for. */
export interface Order {
  readonly actor: Actor;
  readonly name: string;
  readonly payload: unknown;
  /** The caller's `Idempotency-Key`. */
  readonly key: string;
  /** The version the caller has seen. */
  readonly expected?: number;
  /** Whether the record that the order is for says that it was accepted before; left out where that was not read. */
  readonly accepted?: boolean;
}

/** A command as it goes to a case or matter. */
type Sent = Command & CommandInput;

/** Keys belong to whoever sends them: the same key of two people is two commands. */
export const commandId = (actor: Actor, key: string): string => `${actor.id}/${key}`;

const COMMANDS: Readonly<Record<EntityKind, ReadonlyMap<string, { readonly payload: Shape }>>> = {
  case: caseKernel.commands,
  matter: matterKernel.commands,
};

/** The shape of a command's payload. Throws `CASE.INVALID` for a command that nobody knows. */
export function shapeOf(entity: EntityKind, name: string): Shape {
  const spec = COMMANDS[entity].get(name);
  if (!spec) throw new RefusedError(refuse('CASE.INVALID', 'command', 'unknown'));
  return spec.payload;
}

/** Gives commands to cases and matters. The core decides; this finds what it needs to know, and says what came of it. */
@Injectable()
export class CommandService {
  constructor(
    private readonly gateway: CaseGateway,
    private readonly facts: FactsRepository,
    private readonly early: EarlyRefusal,
    private readonly operations: OperationService,
    private readonly applicants: ApplicantRepository,
    private readonly attachments: AttachmentNaming,
  ) {}

  /** Gives a command to a case. Throws `RefusedError` with the core's refusal, or `OPERATION.PENDING`. */
  async toCase(record: CommandedCase, order: Order): Promise<Reply> {
    const to = { entity: 'case', no: record.no } as const;
    await this.nameAttachments(to, order);
    const { payload, correction } = withoutParticulars(order.name, order.payload);
    const command = await this.commandOf(to, record.policy.profile, { ...order, payload });
    // What was decided on an older version leaves the register alone; the case says whether it is refused or was done
    // before.
    const stale = order.expected !== undefined && order.expected !== record.version;
    const refusal = stale ? undefined : await this.early.of(record, command, order.accepted);
    if (refusal) throw new RefusedError(refusal);
    const empty = emptyCorrection(order.name, order.payload);
    if (empty) throw new RefusedError(caseKernel.check(record.state, command) ?? empty);
    // The register goes first: once the case has noted a correction, it must not be missing there.
    if (correction && !stale) await this.correct(record, command, correction);
    const reply = await this.give(to, command);
    this.early.noteAnswer(reply);
    return reply;
  }

  /** Gives a command to a matter; as for a case, but only the matter itself refuses. */
  async toMatter({ no, policyProfile }: MatterRecord, order: Order): Promise<Reply> {
    const to = { entity: 'matter', no } as const;
    await this.nameAttachments(to, order);
    return this.give(to, await this.commandOf(to, policyProfile, order));
  }

  /** Before anything is given: what cannot be attached must not have acted. */
  private nameAttachments(to: Recipient, { actor, payload, key }: Order): Promise<void> {
    return this.attachments.name(to, {
      payload,
      uploader: uploaderOf(actor),
      commandId: commandId(actor, key),
    });
  }

  private async correct(
    { state, applicantId }: CommandedCase,
    command: Command,
    correction: Correction,
  ): Promise<void> {
    const refusal = caseKernel.check(state, command);
    if (refusal) throw new RefusedError(refusal);
    await this.applicants.correct(applicantId, correction, command.actor.id);
  }

  private async commandOf({ entity }: Recipient, profile: string, order: Order): Promise<Sent> {
    const { actor, name, payload, key, expected } = order;
    const names = namesIn(shapeOf(entity, name), payload);
    const facts = await this.facts.lookUp({ names, profile });
    return { name, id: commandId(actor, key), actor, payload, facts, expected };
  }

  private async give(to: Recipient, { id, name, ...input }: Sent): Promise<Reply> {
    const outcome = await this.gateway.send(to, name, input, id);
    return this.operations.settle({ ...to, id }, outcome, { name, ...input });
  }
}
