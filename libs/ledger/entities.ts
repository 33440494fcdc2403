import { ApplicantEntity, ApplicantVersionEntity } from './applicants/applicant.entity';
import { CalendarDayEntity, CalendarNoticeEntity, CalendarOverlayEntity } from './calendar/calendar.entity';
import { CaseFileEntity } from './cases/case-file.entity';
import { CommandReceiptEntity } from './commands/command-receipt.entity';
import { IdempotencyKeyEntity } from './commands/idempotency-key.entity';
import { RefusedSignalEntity } from './commands/refused-signal.entity';
import { EventEntity } from './events/event.entity';
import { StreamHeadEntity } from './events/stream-head.entity';
import { MatterEntity } from './matters/matter.entity';
import { NoticeEntity } from './notices/notice.entity';
import { ObligationEntity } from './obligations/obligation.entity';
import { ORGANISATION_ENTITIES } from './organisation/entities';
import { PolicyVersionEntity } from './policies/policy-version.entity';

/** Every entity of the data source. */
export const ENTITIES = [
  EventEntity,
  StreamHeadEntity,
  CaseFileEntity,
  ObligationEntity,
  MatterEntity,
  NoticeEntity,
  CommandReceiptEntity,
  RefusedSignalEntity,
  IdempotencyKeyEntity,
  ApplicantEntity,
  ApplicantVersionEntity,
  CalendarNoticeEntity,
  CalendarDayEntity,
  CalendarOverlayEntity,
  PolicyVersionEntity,
  ...ORGANISATION_ENTITIES,
];
