import { extname, join } from 'node:path';
import type { DataConverter } from '@temporalio/common';
import { EncryptingCodec, type PayloadKeys } from './payload-codec';

/** Where workers and clients find the failure converter; it is also part of the workflow bundle. */
export const failureConverterPath = join(__dirname, `failure-converter${extname(__filename)}`);

/** How payloads and failures are kept from the eyes of those who run Temporal: the same for every client and worker. */
export const dataConverterOf = (keys: PayloadKeys | undefined): DataConverter => ({
  failureConverterPath,
  payloadCodecs: keys ? [new EncryptingCodec(keys)] : [],
});
