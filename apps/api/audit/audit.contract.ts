import { z } from 'zod';
import { AUDIT_ACTS } from '@ledger/organisation/audit-acts';
import { paging } from '../cases/case.contract';

export const auditQuery = z.strictObject({
  actor: z.string().max(100, 'length:1-100').optional(),
  subject: z.string().max(200, 'length:1-200').optional().meta({
    description:
      'what it was about: `case/530303-20261125-0006`, or the number or id alone; of a case also what was done for it about its applicant, its files and its matters',
  }),
  act: z.enum(AUDIT_ACTS).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional().meta({ description: 'the last day, included' }),
  /** Entries before this one: the next page. */
  before: z
    .string()
    .regex(/^\d{1,18}$/, 'id')
    .optional(),
  limit: paging.limit,
});
export type AuditQuery = z.output<typeof auditQuery>;

export const auditEntry = z
  .object({
    id: z.string(),
    at: z.iso.datetime(),
    actor: z.string(),
    session: z.string().nullable(),
    act: z.enum(AUDIT_ACTS),
    subject: z.string(),
    subjectName: z.string().nullable().meta({
      description: 'of an applicant with a case that the reader sees: their name, masked',
    }),
    purpose: z.string().nullable(),
    detail: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'AuditEntry', description: '审计: who did or saw what' });
