import { HttpException } from '@nestjs/common';
import { StoreAwayError } from '@ledger/attachments/attachment-store';
import { CursorError } from '@ledger/reading/page';
import { AwayError, RefusedError, type AwayService } from './refused.error';
import type { Trouble } from './problem';

/** What Postgres, the pool and the socket say when the database is away or going away. */
const POSTGRES_AWAY = /^(08\w{3}|57P0[123]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|ETIMEDOUT)$/;
const NOT_CONNECTED = [
  'CannotExecuteNotConnectedError',
  'ConnectionIsNotSetError',
  'DataSourceNotInitializedError',
];
const CONNECTING =
  /Connection terminated|timeout exceeded when trying to connect|Driver not Connected|Connection is not established/i;

interface Failure {
  readonly name?: string;
  readonly message?: string;
  readonly code?: unknown;
  readonly cause?: unknown;
  readonly driverError?: unknown;
}

/**
 * What an exception means to the caller: a refusal, an outage with the name of what is away, or (undefined) a defect of
 * ours.
 */
export function troubleOf(exception: unknown): Trouble | undefined {
  if (exception instanceof RefusedError) return exception.refusal;
  if (exception instanceof CursorError) return { code: 'REQUEST.INVALID', field: 'after', rule: 'cursor' };
  const away = awayIn(exception);
  if (away) return { code: 'SERVICE.AWAY', away };
  if (exception instanceof HttpException) return troubleOfHttp(exception);
  return undefined;
}

function awayIn(exception: unknown): readonly AwayService[] | undefined {
  if (exception instanceof AwayError) return exception.away;
  if (exception instanceof StoreAwayError) return ['attachment-store'];
  if (typeof exception !== 'object' || exception === null) return undefined;
  const { name = '', message = '', code, cause, driverError } = exception as Failure;
  if (POSTGRES_AWAY.test(String(code)) || NOT_CONNECTED.includes(name) || CONNECTING.test(message)) {
    return ['postgres'];
  }
  if (exception instanceof AggregateError) return awayIn(exception.errors[0]);
  return awayIn(driverError) ?? awayIn(cause);
}

/** What Nest and its body parser throw by themselves. */
function troubleOfHttp(exception: HttpException): Trouble | undefined {
  const status = exception.getStatus();
  if (status === 404) return { code: 'ACCESS.NOT_FOUND' };
  if (status === 429) return { code: 'RATE.LIMITED' };
  if (status === 403) return { code: 'ACCESS.NOT_PERMITTED' };
  if (status === 503) return { code: 'SERVICE.AWAY', away: downIn(exception.getResponse()) };
  return status < 500 ? { code: 'REQUEST.UNREADABLE' } : undefined;
}

/** The health check lists what is down under `error`. */
const downIn = (result: string | object): string[] => Object.keys((result as { error?: object }).error ?? {});
