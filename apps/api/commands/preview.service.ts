import { Injectable } from '@nestjs/common';
import { caseKernel } from '@domain/case/kernel';
import { namesIn } from '@domain/kernel/command';
import type { Actor } from '@domain/kernel/actor';
import type { Delivery } from '@domain/kernel/message';
import { matterKernel } from '@domain/matter/kernel';
import { CaseRepository, type CaseRecord } from '@ledger/cases/case.repository';
import { FactsRepository } from '@ledger/facts/facts.repository';
import type { Person } from '../access/caller';
import { CaseSight } from '../cases/case-sight.service';
import { RulesService, ruledBy } from '../cases/rules.service';
import { shapeOf } from './command.service';
import type { EntityKind } from './command-catalogue';
import { emptyCorrection } from './particulars';
import { effectOfMessage, tryCommand, type Preview, type Trial } from './effect';

type Named = Awaited<ReturnType<CaseRepository['listNamed']>>[number];

/** Says what a command would do now, in its own case or matter and in others, without giving it. */
@Injectable()
export class PreviewService {
  constructor(
    private readonly sight: CaseSight,
    private readonly rules: RulesService,
    private readonly facts: FactsRepository,
    private readonly cases: CaseRepository,
  ) {}

  async ofCase(by: Person, no: string, name: string, payload: unknown): Promise<Preview> {
    const { record, actor } = await this.sight.case(by, no);
    const command = await this.command('case', record.policy.profile, { actor, name, payload });
    const context = await this.rules.contextOf(ruledBy(record));
    const tried = tryCommand(caseKernel, record.state, command, context);
    const empty = emptyCorrection(name, payload);
    const trial = empty && !('refusal' in tried) ? { refusal: empty } : tried;
    return this.withOthers(by, trial, ({ inScope }) => inScope);
  }

  /** Members of the committee read what becomes of the cases attached to it, in their scope or not; of others as ever. */
  async ofMatter(by: Person, no: string, name: string, payload: unknown): Promise<Preview> {
    const { record, actor } = await this.sight.matter(by, no);
    const command = await this.command('matter', record.policyProfile, { actor, name, payload });
    const context = await this.rules.contextOfMatter(record);
    const { cases } = record.state;
    const trial = tryCommand(matterKernel, record.state, command, context);
    return this.withOthers(by, trial, (named) => named.inScope || cases.includes(named.record.no));
  }

  /** Adds what the messages do in the cases that they go to, as far as the person may read it. */
  private async withOthers(by: Person, trial: Trial, mayRead: (named: Named) => boolean): Promise<Preview> {
    if ('refusal' in trial) return trial;
    const { effect, messages } = trial;
    const nos = messages.flatMap(({ to }) => ('case' in to ? [to.case] : []));
    if (nos.length === 0) return { effect };
    const named = await this.cases.listNamed(nos, await this.sight.scope(by));
    const records = new Map(named.filter(mayRead).map(({ record }) => [record.no, record]));
    const told = messages.flatMap((message) => {
      const record = 'case' in message.to && records.get(message.to.case);
      return record ? [this.toldTo(record, message)] : [];
    });
    return { effect: told.length > 0 ? { ...effect, elsewhere: await Promise.all(told) } : effect };
  }

  private async toldTo(record: CaseRecord, message: Delivery) {
    const context = await this.rules.contextOf(ruledBy(record));
    return { case: record.no, effect: effectOfMessage(record.state, message, context) };
  }

  private async command(
    entity: EntityKind,
    profile: string,
    { actor, name, payload }: { actor: Actor; name: string; payload: unknown },
  ) {
    const names = namesIn(shapeOf(entity, name), payload);
    return { name, id: 'preview', actor, payload, facts: await this.facts.lookUp({ names, profile }) };
  }
}
