import { z } from 'zod';

/** Searched by name, part of a name, telephone or id number. In the body, since addresses end up in logs. */
export const applicantSearch = z.strictObject({
  text: z.string().trim().min(2, 'length:2-100').max(100, 'length:2-100'),
});
export type ApplicantSearchBody = z.output<typeof applicantSearch>;

export const unmasking = z.strictObject({
  /** The case for which the particulars are needed. */
  case: z.string().min(1, 'required').max(64, 'id'),
  /** Why; it is kept in the audit. */
  purpose: z.string().trim().min(4, 'length:4-500').max(500, 'length:4-500'),
});
export type UnmaskingBody = z.output<typeof unmasking>;

const particulars = z.object({
  kind: z.enum(['person', 'organisation']),
  name: z.string(),
  phone: z.string().optional(),
  idNumber: z.string().optional(),
  address: z.string().optional(),
  specialNeeds: z.string().optional(),
});

export const maskedApplicant = particulars
  .extend({
    id: z.string(),
    cases: z.array(z.string()).meta({ description: 'their cases that the searcher sees' }),
  })
  .meta({ id: 'MaskedApplicant', description: '申请人, with the particulars masked' });
export type MaskedApplicant = z.output<typeof maskedApplicant>;

export const unmasked = particulars
  .extend({
    id: z.string(),
    earlier: z
      .array(z.object({ at: z.iso.datetime(), by: z.string(), particulars }))
      .meta({ description: 'what they were before they were corrected, and who wrote that' }),
  })
  .meta({ id: 'Applicant', description: '申请人, in full; every look is in the audit' });
export type Unmasked = z.output<typeof unmasked>;
