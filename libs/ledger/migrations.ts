import { CreateEventLog1795564800001 } from './migrations/1795564800001-create-event-log.migration';
import { CreateProjections1795564800002 } from './migrations/1795564800002-create-projections.migration';
import { CreateRecordBatch1795564800003 } from './migrations/1795564800003-create-record-batch.migration';
import { CreateApplicantRegister1795564800004 } from './migrations/1795564800004-create-applicant-register.migration';
import { CreateReferenceData1795564800005 } from './migrations/1795564800005-create-reference-data.migration';
import { CreateIdempotencyKey1795564800006 } from './migrations/1795564800006-create-idempotency-key.migration';
import { CreateOrganisation1795600000000 } from './migrations/1795600000000-create-organisation.migration';
import { CreateCaseNumber1795650000000 } from './migrations/1795650000000-create-case-number.migration';
import { IndexRecordedEvents1795650000001 } from './migrations/1795650000001-index-recorded-events.migration';
import { CreateAttachment1795700000001 } from './migrations/1795700000001-create-attachment.migration';
import { IndexWorklists1795700000002 } from './migrations/1795700000002-index-worklists.migration';
import { CreatePersonPreference1795700000003 } from './migrations/1795700000003-create-person-preference.migration';
import { IndexIssuedCards1795700000004 } from './migrations/1795700000004-index-issued-cards.migration';
import { PlanRecordingOnce1795750000000 } from './migrations/1795750000000-plan-recording-once.migration';
import { SealAttachments1795800000000 } from './migrations/1795800000000-seal-attachments.migration';
import { OrderByFirstDue1795800000001 } from './migrations/1795800000001-order-by-first-due.migration';
import { IndexAuditByCase1795800000002 } from './migrations/1795800000002-index-audit-by-case.migration';
import { IndexToldCases1795800000003 } from './migrations/1795800000003-index-told-cases.migration';
import { AddAuditOnce1795850000000 } from './migrations/1795850000000-add-audit-once.migration';
import { NarrowDefaultUnits1795850000001 } from './migrations/1795850000001-narrow-default-units.migration';

/** Every migration, in order. A new one is a file under `migrations/` and a line here. */
export const MIGRATIONS = [
  CreateEventLog1795564800001,
  CreateProjections1795564800002,
  CreateRecordBatch1795564800003,
  CreateApplicantRegister1795564800004,
  CreateReferenceData1795564800005,
  CreateIdempotencyKey1795564800006,
  CreateOrganisation1795600000000,
  CreateCaseNumber1795650000000,
  IndexRecordedEvents1795650000001,
  CreateAttachment1795700000001,
  IndexWorklists1795700000002,
  CreatePersonPreference1795700000003,
  IndexIssuedCards1795700000004,
  PlanRecordingOnce1795750000000,
  SealAttachments1795800000000,
  OrderByFirstDue1795800000001,
  IndexAuditByCase1795800000002,
  IndexToldCases1795800000003,
  AddAuditOnce1795850000000,
  NarrowDefaultUnits1795850000001,
];
