import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { CONFIG, type Config } from '../config';
import { RefusedError } from '../errors/refused.error';
import { hasSessionCookie } from '../session/session.cookie';

const READING = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Refuses writes that another site makes with this browser's session cookie (CSRF). A request that carries the cookie
 * must say where it comes from; one with a bearer token cannot be made by another site and need not.
 */
@Injectable()
export class OriginCheck {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  check(request: Request): void {
    if (READING.includes(request.method) || request.headers.authorization || !hasSessionCookie(request))
      return;
    const from = request.headers.origin;
    const own = `${request.protocol}://${request.headers.host}`;
    if (from !== undefined && [own, ...this.config.PUBLIC_ORIGINS].includes(from)) return;
    throw new RefusedError({ code: 'ACCESS.FOREIGN_ORIGIN' });
  }
}
