import { Controller, Get, Param, Query } from '@nestjs/common';
import { Access, CurrentPerson } from '../access/access.decorator';
import type { Person } from '../access/caller';
import { page } from '../cases/case.contract';
import { valid } from '../errors/valid.pipe';
import { Answers } from '../openapi/answers.decorator';
import { runningLine, runningSearch, workerList, workflowView } from './workflow-view.contract';
import type { RunningSearch } from './workflow-view.contract';
import { WorkflowViewService } from './workflow-view.service';
import { WorkersService } from './workers.service';

/** What runs behind a case or matter, for those who manage its hall and those who keep the system. */
@Controller()
export class WorkflowViewController {
  constructor(
    private readonly workflows: WorkflowViewService,
    private readonly workers: WorkersService,
  ) {}

  /** The workflows that run: those that `failed` first, then those that wake first, and so those that are `behind`. */
  @Get('workflows')
  @Access('admin', 'station-head', 'duty-leader', 'leader', 'supervisor')
  @Answers(page(runningLine))
  list(@CurrentPerson() by: Person, @Query(valid(runningSearch)) search: RunningSearch) {
    return this.workflows.list(by, search);
  }

  /** Whether workers ask the task queues for work: without any, cases stand still. */
  @Get('workflows/workers')
  @Access('admin', 'station-head', 'duty-leader', 'leader', 'supervisor')
  @Answers(workerList)
  listWorkers() {
    return this.workers.list();
  }

  /** The workflow of a case: run, pending work with attempts and last failure, and how far the ledger is. */
  @Get('cases/:no/workflow')
  @Access('admin', 'station-head', 'duty-leader', 'leader', 'supervisor')
  @Answers(workflowView)
  ofCase(@CurrentPerson() by: Person, @Param('no') no: string) {
    return this.workflows.of(by, { entity: 'case', no });
  }

  /** The workflow of a matter; as of a case. */
  @Get('matters/:no/workflow')
  @Access('admin', 'station-head', 'duty-leader', 'leader', 'supervisor', 'committee-secretary')
  @Answers(workflowView)
  ofMatter(@CurrentPerson() by: Person, @Param('no') no: string) {
    return this.workflows.of(by, { entity: 'matter', no });
  }
}
