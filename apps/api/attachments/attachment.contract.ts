import { z } from 'zod';
import { SCAN_STATES } from '@ledger/attachments/attachment';
import { moment } from '../cases/case.contract';
import { fileNameOf } from './attachment-type';

/** What a form says beside the file. */
export const uploadForm = z.strictObject({
  name: z
    .string()
    .refine((name) => fileNameOf(name) !== undefined, 'file-name')
    .optional()
    .meta({ description: 'the name to keep the file under, instead of its own' }),
});
export type UploadForm = z.output<typeof uploadForm>;

const file = {
  id: z.string(),
  name: z.string(),
  size: z.int().meta({ description: 'in bytes' }),
  type: z.string(),
  scan: z.enum(SCAN_STATES),
  available: z
    .boolean()
    .meta({ description: 'whether it can be fetched now: not while it waits for the scanner' }),
};

export const uploadLimits = z
  .object({ staff: z.int(), citizens: z.int() })
  .meta({ id: 'UploadLimits', description: 'in MB of 1024 × 1024 bytes, the most that one file may have' });

export const upload = z
  .object({ ...file, sha256: z.string() })
  .meta({ id: 'Upload', description: 'a file that belongs to nothing yet: name its id in a command' });

export const attachment = z
  .object({
    ...file,
    sha256: z.string(),
    by: z.string(),
    byApplicant: z.boolean(),
    at: moment,
    command: z.string().meta({ description: 'the command that brought it' }),
    seq: z.int().meta({ description: 'the version after that command, whose events are the last up to it' }),
    forApplicant: z.boolean().meta({ description: 'marked to be shown to the applicant' }),
  })
  .meta({ id: 'Attachment' });
export const attachments = z.object({ items: z.array(attachment) });

/** What applicants see: their own files and those marked for them. */
export const shownAttachment = z.object({
  ...file,
  at: moment,
  own: z.boolean().meta({ description: 'sent by the applicant' }),
  items: z.array(z.string()).meta({ description: 'the materials that it was provided for' }),
});

export const forApplicant = z.strictObject({ value: z.boolean() });
export type ForApplicant = z.output<typeof forApplicant>;
