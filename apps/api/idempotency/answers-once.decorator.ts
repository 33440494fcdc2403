import { SetMetadata, type CustomDecorator } from '@nestjs/common';

export const ANSWERS_ONCE = 'idempotency:answers-once';

/**
 * A write whose answer must not be kept, because it holds a secret or personal data: it takes no `Idempotency-Key`, and
 * sent twice it acts twice. The reason is for the reader.
 */
export const AnswersOnce = (reason: string): CustomDecorator => SetMetadata(ANSWERS_ONCE, reason);
