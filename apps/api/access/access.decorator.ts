import {
  createParamDecorator,
  SetMetadata,
  type CustomDecorator,
  type ExecutionContext,
} from '@nestjs/common';
import type { Request } from 'express';
import type { Arrival } from '@ledger/commands/arrival.repository';
import type { Caller, StaffRole } from './caller';

/**
 * Who may use a route: `everyone` without signing in, `staff` anyone who has signed in, `citizen` the applicant of a
 * case by its query code, or those who hold one of the roles somewhere. Which objects they then see is another question,
 * see `Sight`.
 */
export type Audience = 'everyone' | 'staff' | 'citizen' | StaffRole;

export const AUDIENCE = 'access:audience';

/** Declares who may use a route. A route without it is open to no one. */
export const Access = (...audience: readonly Audience[]): CustomDecorator => SetMetadata(AUDIENCE, audience);

export const BEFORE_PASSWORD_CHANGE = 'access:before-password-change';

/** What a person may do before they have changed a password that someone else gave them. */
export const BeforePasswordChange = (): CustomDecorator => SetMetadata(BEFORE_PASSWORD_CHANGE, true);

/** The request as the guard leaves it. */
export interface CalledRequest extends Request {
  caller?: Caller;
  /** Of a command to a case: what was read together with the session. */
  arrival?: Arrival;
}

const callerOf = (context: ExecutionContext): Caller | undefined =>
  context.switchToHttp().getRequest<CalledRequest>().caller;

/** The person who has signed in; only for routes whose audience is staff. */
export const CurrentPerson = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const caller = callerOf(context);
  if (caller?.as !== 'person') throw new Error('this route is not declared for staff alone');
  return caller;
});

/** The citizen of the case; only for routes whose audience is the citizen. */
export const CurrentCitizen = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const caller = callerOf(context);
  if (caller?.as !== 'citizen') throw new Error('this route is not declared for citizens alone');
  return caller;
});
