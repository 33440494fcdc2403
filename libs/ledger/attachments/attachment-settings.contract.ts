import { z } from 'zod';
import { keyRing } from '../key-ring.contract';
import { STORE_NAMES } from './attachment';

/** The settings of attachments that API and worker share, to be read by each in its own file. */
export const attachmentSettings = {
  /** Where new uploads are kept; older ones stay where they are. */
  ATTACHMENT_STORE: z.enum(STORE_NAMES).default('postgres'),
  /** `id:base64` of 32 bytes each, separated by commas: the first encrypts, all decrypt. Without it nothing is encrypted. */
  ATTACHMENT_KEYS: keyRing('ATTACHMENT_KEYS').optional(),
  /** `https://<access key>:<secret>@host:port/<bucket>?region=…` */
  S3_URL: z
    .url({ protocol: /^https?$/ })
    .regex(
      /^https?:\/\/[^:@/]+:[^:@/]+@[^/]+\/[^/?]+(\?|$)/,
      'needs the access key, the secret and the bucket',
    )
    .optional(),
  /** `host:port` or the path of a socket. Without it nothing is scanned. */
  CLAMD_ADDRESS: z
    .string()
    .regex(/^([^/\s]+:\d+|\/\S+)$/, 'is host:port or the path of a socket')
    .optional(),
};

export interface AttachmentSettings {
  readonly ATTACHMENT_STORE: (typeof STORE_NAMES)[number];
  readonly ATTACHMENT_KEYS?: string;
  readonly S3_URL?: string;
  readonly CLAMD_ADDRESS?: string;
}

/** Whether the store that is chosen is also named. */
export const hasItsStore = ({ ATTACHMENT_STORE, S3_URL }: AttachmentSettings): boolean =>
  ATTACHMENT_STORE !== 's3' || S3_URL !== undefined;

export const STORE_MISSING = { path: ['S3_URL'], message: 'is needed when ATTACHMENT_STORE is s3' };
