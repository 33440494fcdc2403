import type { CookieOptions, Request, Response } from 'express';
import type { Config } from '../config';

/** Staff and citizens have cookies of their own: one browser may hold both. */
export const COOKIES = { person: 'agency_assist_session', citizen: 'agency_assist_track' } as const;
export type SessionKind = keyof typeof COOKIES;

const cookiesOf = (request: Request) => request.cookies as Readonly<Record<string, unknown>> | undefined;

export const hasSessionCookie = (request: Request): boolean =>
  Object.values(COOKIES).some((name) => cookiesOf(request)?.[name] !== undefined);

/** The session tokens a request presents: one as bearer, or those of its cookies. */
export function tokensOf(request: Request): Partial<Record<SessionKind | 'bearer', string>> {
  const bearer = /^Bearer ([A-Za-z0-9_-]{20,200})$/i.exec(request.headers.authorization ?? '')?.[1];
  if (bearer || request.headers.authorization) return { bearer };
  const token = (kind: SessionKind) => {
    const value = cookiesOf(request)?.[COOKIES[kind]];
    return typeof value === 'string' ? value : undefined;
  };
  return { person: token('person'), citizen: token('citizen') };
}

const options = (config: Config): CookieOptions => ({
  httpOnly: true,
  sameSite: 'lax',
  secure: config.SESSION_COOKIE_SECURE,
  path: '/api',
});

/** How a new session reaches its caller: as a cookie, or with the token in the answer. */
interface HandingOver {
  readonly kind: SessionKind;
  readonly as: 'cookie' | 'bearer';
  readonly response: Response;
  readonly config: Config;
}

/** Hands a new session over; the answer to give. */
export function handOver(
  { token, expiresAt }: { token: string; expiresAt: Date },
  { kind, as, response, config }: HandingOver,
): { token?: string; expiresAt: string } {
  const answer = { expiresAt: expiresAt.toISOString() };
  if (as === 'bearer') return { token, ...answer };
  response.cookie(COOKIES[kind], token, { ...options(config), expires: expiresAt });
  return answer;
}

export function clearSessionCookie(response: Response, kind: SessionKind, config: Config): void {
  response.clearCookie(COOKIES[kind], options(config));
}
