import { Module } from '@nestjs/common';
import { AttachmentsController } from '../attachments/attachments.controller';
import { AttachmentsModule } from '../attachments/attachments.module';
import { CaseCommandsController } from '../commands/case-commands.controller';
import { CommandService } from '../commands/command.service';
import { EarlyRefusal } from '../commands/early-refusal.service';
import { PreviewService } from '../commands/preview.service';
import { MattersController } from '../matters/matters.controller';
import { MatterService } from '../matters/matter.service';
import { OperationService } from '../operations/operation.service';
import { OperationsController } from '../operations/operations.controller';
import { QueueService } from '../queues/queue.service';
import { QueuesController } from '../queues/queues.controller';
import { StatisticsController } from '../statistics/statistics.controller';
import { StatisticsService } from '../statistics/statistics.service';
import { SupervisionController } from '../supervision/supervision.controller';
import { SupervisionService } from '../supervision/supervision.service';
import { DeadRunsService } from '../workflows-view/dead-runs.service';
import { WorkflowViewController } from '../workflows-view/workflow-view.controller';
import { WorkflowViewService } from '../workflows-view/workflow-view.service';
import { WorkersService } from '../workflows-view/workers.service';
import { CaseGateway } from './case-gateway.service';
import { CaseListService } from './case-list.service';
import { CaseService } from './case.service';
import { CaseSight } from './case-sight.service';
import { CasesController } from './cases.controller';
import { HallCalendarsService } from './hall-calendars.service';
import { Openings } from './openings.service';
import { RegistrationService } from './registration.service';
import { RulesService } from './rules.service';

/** Cases and the committee's matters: reading them, and giving them commands. */
@Module({
  imports: [AttachmentsModule],
  controllers: [
    CasesController,
    CaseCommandsController,
    AttachmentsController,
    MattersController,
    OperationsController,
    QueuesController,
    StatisticsController,
    SupervisionController,
    WorkflowViewController,
  ],
  providers: [
    CaseGateway,
    CaseListService,
    CaseService,
    CaseSight,
    CommandService,
    DeadRunsService,
    EarlyRefusal,
    HallCalendarsService,
    MatterService,
    Openings,
    OperationService,
    PreviewService,
    QueueService,
    RegistrationService,
    RulesService,
    StatisticsService,
    SupervisionService,
    WorkflowViewService,
    WorkersService,
  ],
  exports: [CommandService, RegistrationService, CaseSight, RulesService],
})
export class CasesModule {}
