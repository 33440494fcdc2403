import { Injectable } from '@nestjs/common';
import { summarize } from '@domain/case/view';
import { matterKernel } from '@domain/matter/kernel';
import { missingOf } from '@domain/matter/progress';
import type { MatterState } from '@domain/matter/state';
import { tallyOf } from '@domain/matter/tally';
import { CaseRepository, type CaseRecord } from '@ledger/cases/case.repository';
import { EventRepository } from '@ledger/events/event.repository';
import { MatterRepository } from '@ledger/matters/matter.repository';
import type { Page } from '@ledger/reading/page';
import type { Person } from '../access/caller';
import { actionsFor } from '../commands/actions';
import { toEvent, toObligations } from '../cases/case.mapper';
import { CaseSight } from '../cases/case-sight.service';
import { Openings } from '../cases/openings.service';
import { RulesService } from '../cases/rules.service';
import type { MatterSearch } from './matter.contract';

/** Reads the joint committee's matters. That somebody opened one, by whichever part of it, is in the audit once a session. */
@Injectable()
export class MatterService {
  constructor(
    private readonly sight: CaseSight,
    private readonly rules: RulesService,
    private readonly matters: MatterRepository,
    private readonly files: CaseRepository,
    private readonly events: EventRepository,
    private readonly openings: Openings,
  ) {}

  async list(by: Person, { limit, after, open, case: no }: MatterSearch) {
    const scope = await this.sight.scope(by);
    const { items, next } = await this.matters.list({ scope, page: { limit, after }, open, case: no });
    return { items: items.map(({ state, ...line }) => ({ ...line, waits: state && waitsOf(state) })), next };
  }

  /** The matter with what the person may do now. */
  async get(by: Person, no: string) {
    const { record, actor } = await this.sight.matter(by, no);
    const { state, ...line } = record;
    const [context] = await Promise.all([
      this.rules.contextOfMatter(record),
      this.openings.note(by, 'matter', no),
    ]);
    const { decision, quorum } = context.rules.policy.committee;
    return {
      ...state,
      ...line,
      attached: state.cases,
      tally: decision === 'vote' ? { ...tallyOf(state), quorum } : null,
      obligations: toObligations(matterKernel, state, context),
      actions: actionsFor(matterKernel, state, actor, context),
    };
  }

  /** Those attached and those that left it. Throws `ACCESS.NOT_FOUND` when the person does not see the matter. */
  async cases(by: Person, no: string) {
    const { record } = await this.sight.matter(by, no);
    const [named] = await Promise.all([
      this.files.listNamed(record.cases, await this.sight.scope(by)),
      this.openings.note(by, 'matter', no),
    ]);
    return { items: named.map(({ record: file, inScope }) => attachedOf(file, no, inScope)) };
  }

  async log(by: Person, no: string, page: Page) {
    await this.sight.matter(by, no);
    const [{ items, next }] = await Promise.all([
      this.events.list('matter', no, page),
      this.openings.note(by, 'matter', no),
    ]);
    return { items: items.map((event) => ({ ...toEvent(event), recordedAt: event.recordedAt })), next };
  }
}

function attachedOf({ no, title, detail, stage, state }: CaseRecord, matter: string, open: boolean) {
  const measures = Object.entries(state.measures)
    .filter(([, { from }]) => from === matter)
    .map(([id, { unit, action, state: became }]) => ({ id, unit, action, state: became }));
  const raised = state.escalations.findLast(({ to }) => to === 'joint-committee');
  const { due, overdue } = summarize(state);
  return { no, title, detail, stage, due, overdue, reason: raised?.reason ?? null, open, measures };
}

/** What an open matter waits for, of whom, and by when at the latest. */
function waitsOf(state: MatterState) {
  const missing = missingOf(state);
  const dues = state.obligations.flatMap(({ dueAt }) => dueAt ?? []).sort();
  return missing ? { ...missing, due: dues[0] ?? null } : null;
}
