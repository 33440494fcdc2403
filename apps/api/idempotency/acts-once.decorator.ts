import { SetMetadata, type CustomDecorator } from '@nestjs/common';

export const ACTS_ONCE = 'idempotency:acts-once';

/**
 * A write that acts once by its key however often it is carried out, since the key goes with it to where it acts: a
 * command's update, a case's number. It needs no claim beforehand, and one whose process died is carried out again at
 * once. The reason is for the reader.
 */
export const ActsOnce = (reason: string): CustomDecorator => SetMetadata(ACTS_ONCE, reason);
