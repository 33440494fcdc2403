import { Injectable } from '@nestjs/common';
import { caseKernel } from '@domain/case/kernel';
import type { Command } from '@domain/kernel/command';
import type { Refusal } from '@domain/kernel/refusal';
import type { CommandedCase } from '@ledger/cases/case.repository';
import { CommandReceiptRepository } from '@ledger/commands/command-receipt.repository';
import type { Reply } from '@workflows/messages';
import { BusinessClock } from '../clock/business-clock';

/**
 * Refuses what the recorded state already rules out: the stage, the role, the shape and the names. Such a command need
 * not travel to its case, where it would cost a workflow task to be refused.
 */
@Injectable()
export class EarlyRefusal {
  /** Cases whose latest decision was not in the ledger when it was answered: their record may lag behind. */
  private readonly ahead = new Set<string>();

  constructor(
    private readonly receipts: CommandReceiptRepository,
    private readonly clock: BusinessClock,
  ) {}

  /**
   * Why a command would be refused by the case as recorded; undefined when only the case itself can say: it may have been
   * accepted before, something may have fallen due since, or the ledger may lag behind. `accepted` says whether the record
   * has it as accepted, when that was read together with it.
   */
  async of(
    { no, nextWake, state }: CommandedCase,
    command: Command,
    accepted?: boolean,
  ): Promise<Refusal | undefined> {
    const isDue = nextWake !== null && nextWake <= this.clock.now();
    if (isDue || this.ahead.has(no)) return undefined;
    const refusal = caseKernel.check(state, command);
    if (!refusal) return undefined;
    // Read with the state or after it: whatever the command itself has changed in it has left its receipt too.
    const wasAccepted = accepted ?? (await this.receipts.find('case', no, command.id)) !== undefined;
    return wasAccepted ? undefined : refusal;
  }

  /** Takes note of an answer: whether the case's record has it. */
  noteAnswer({ no, recorded }: Reply): void {
    if (recorded) this.ahead.delete(no);
    else this.ahead.add(no);
  }
}
