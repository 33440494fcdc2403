import { Injectable } from '@nestjs/common';
import { caseKernel } from '@domain/case/kernel';
import type { Command } from '@domain/kernel/command';
import type { Refusal } from '@domain/kernel/refusal';
import { matterKernel } from '@domain/matter/kernel';
import { CaseRepository } from '@ledger/cases/case.repository';
import { CommandReceiptRepository } from '@ledger/commands/command-receipt.repository';
import { MatterRepository } from '@ledger/matters/matter.repository';
import type { Reply } from '@workflows/messages';
import { CaseGateway, type Outcome, type Recipient } from '../cases/case-gateway.service';
import type { Trouble } from '../errors/problem';
import { AwayError, notFound, RefusedError } from '../errors/refused.error';

/** A command on its way: to whom, and under which id. */
export interface Operation extends Recipient {
  readonly id: string;
}

/** Operations are named to their callers by a text that says all there is to know. */
const nameOf = ({ entity, no, id }: Operation): string =>
  Buffer.from(JSON.stringify([entity, no, id])).toString('base64url');

/** Throws `ACCESS.NOT_FOUND` for a text that names no operation. */
export function operationOf(name: string): Operation {
  try {
    const [entity, no, id] = JSON.parse(Buffer.from(name, 'base64url').toString()) as string[];
    if ((entity === 'case' || entity === 'matter') && no && id) return { entity, no, id };
  } catch {
    // Not a name we gave.
  }
  throw notFound();
}

/** Says what became of commands: from the answer, from the ledger once a workflow has ended, or later. */
@Injectable()
export class OperationService {
  constructor(
    private readonly gateway: CaseGateway,
    private readonly receipts: CommandReceiptRepository,
    private readonly cases: CaseRepository,
    private readonly matters: MatterRepository,
  ) {}

  /** The reply to a command. Throws the refusal, or `OPERATION.PENDING` with the place to ask while it is not known. */
  async settle(operation: Operation, outcome: Outcome, command: Omit<Command, 'id'>): Promise<Reply> {
    if ('reply' in outcome) return outcome.reply;
    if ('refusal' in outcome) throw new RefusedError(outcome.refusal);
    if (outcome.unknown === 'pending') throw pending(operation);
    const recorded = await this.recorded(operation);
    if (recorded) return recorded;
    const refusal = await this.refusalByRecord(operation, { ...command, id: operation.id });
    if (refusal) throw new RefusedError(refusal);
    // The record says that it goes on, but its workflow is gone: the reconciler will find it.
    throw new AwayError(['workflow']);
  }

  /** What became of a command whose answer was not waited for. Throws as `settle` does. */
  async ask(operation: Operation): Promise<Reply> {
    const recorded = await this.recorded(operation);
    if (recorded) return recorded;
    const outcome = await this.gateway.ask(operation, operation.id);
    if ('reply' in outcome) return outcome.reply;
    if ('refusal' in outcome) throw new RefusedError(outcome.refusal);
    if (outcome.unknown === 'pending') throw pending(operation);
    throw notFound();
  }

  private async recorded({ entity, no, id }: Operation): Promise<Reply | undefined> {
    const receipt = await this.receipts.find(entity, no, id);
    const record = receipt && (await this.record({ entity, no }));
    if (!receipt || !record) return undefined;
    const { stage, nextWake } = record;
    return { no, seq: receipt.seq, at: receipt.at, stage, nextWake, recorded: true };
  }

  private async refusalByRecord(to: Recipient, command: Command): Promise<Refusal | undefined> {
    const record = await this.record(to);
    if (!record) throw notFound();
    const kernel = to.entity === 'case' ? caseKernel : matterKernel;
    return kernel.check(record.state as never, command);
  }

  private record({ entity, no }: Recipient) {
    return entity === 'case' ? this.cases.find(no) : this.matters.find(no);
  }
}

function pending(operation: Operation): RefusedError {
  const trouble: Trouble = { code: 'OPERATION.PENDING', instance: `/api/operations/${nameOf(operation)}` };
  return new RefusedError(trouble);
}
