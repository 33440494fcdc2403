import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { invalid } from '../errors/refused.error';

const HEADER = 'if-match';
const VERSION = /^"(\d{1,9})"$/;

/** The version in an `If-Match: "12"`; undefined without one. Throws `REQUEST.INVALID` for anything else. */
export function versionIn(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const [, version] = VERSION.exec(header) ?? [];
  if (version === undefined) throw invalid(HEADER, 'quoted-version');
  return Number(version);
}

/** The version of the case or matter that the caller has seen, as they say with `If-Match`. */
export const ExpectedVersion = createParamDecorator((_: unknown, context: ExecutionContext) =>
  versionIn(context.switchToHttp().getRequest<Request>().headers[HEADER]),
);
