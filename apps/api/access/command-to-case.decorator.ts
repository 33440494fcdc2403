import {
  createParamDecorator,
  SetMetadata,
  type CustomDecorator,
  type ExecutionContext,
} from '@nestjs/common';
import type { CalledRequest } from './access.decorator';

export const COMMAND_TO_CASE = 'access:command-to-case';

/**
 * A write to the case `:no` that acts once by its key: with the session, the same statement reads what was answered under
 * the key and the case. The route still has to ask who may see it.
 */
export const CommandToCase = (): CustomDecorator => SetMetadata(COMMAND_TO_CASE, true);

/** What was read with the session; undefined when there was nothing that could be read so. */
export const Arrived = createParamDecorator(
  (_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<CalledRequest>().arrival,
);
