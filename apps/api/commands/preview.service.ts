import { Injectable } from '@nestjs/common';
import { caseKernel } from '@domain/case/kernel';
import { namesIn } from '@domain/kernel/command';
import type { Actor } from '@domain/kernel/actor';
import { matterKernel } from '@domain/matter/kernel';
import { FactsRepository } from '@ledger/facts/facts.repository';
import type { Person } from '../access/caller';
import { CaseSight } from '../cases/case-sight.service';
import { RulesService, ruledBy } from '../cases/rules.service';
import { shapeOf } from './command.service';
import type { EntityKind } from './command-catalogue';
import { preview, type Preview } from './effect';

/** Says what a command would do now, without giving it. */
@Injectable()
export class PreviewService {
  constructor(
    private readonly sight: CaseSight,
    private readonly rules: RulesService,
    private readonly facts: FactsRepository,
  ) {}

  async ofCase(by: Person, no: string, name: string, payload: unknown): Promise<Preview> {
    const { record, actor } = await this.sight.case(by, no);
    const command = await this.command('case', record.policy.profile, { actor, name, payload });
    return preview(caseKernel, record.state, command, await this.rules.contextOf(ruledBy(record)));
  }

  async ofMatter(by: Person, no: string, name: string, payload: unknown): Promise<Preview> {
    const { record, actor } = await this.sight.matter(by, no);
    const command = await this.command('matter', record.policyProfile, { actor, name, payload });
    return preview(matterKernel, record.state, command, await this.rules.contextOfMatter(record));
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
