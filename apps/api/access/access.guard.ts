import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { notPermitted, RefusedError } from '../errors/refused.error';
import { SessionService } from '../session/session.service';
import { AUDIENCE, BEFORE_PASSWORD_CHANGE, type Audience, type CalledRequest } from './access.decorator';
import { holds, type Caller, type StaffRole } from './caller';
import { COMMAND_TO_CASE } from './command-to-case.decorator';
import { OriginCheck } from './origin-check';
import { UNATTENDED, UNATTENDED_HEADER } from './unattended.decorator';

/** Lets a request through only when the route says that this caller may use it. Fails closed. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionService,
    private readonly origin: OriginCheck,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<CalledRequest>();
    const audience = this.reflector.get<readonly Audience[] | undefined>(AUDIENCE, context.getHandler());
    if (!audience) throw notPermitted();
    this.origin.check(request);
    if (audience.includes('everyone')) return true;
    request.caller = await this.sessions.callerOf(request, {
      person: audience.some((one) => one !== 'citizen'),
      citizen: audience.includes('citizen'),
      toCase: this.reflector.get<boolean | undefined>(COMMAND_TO_CASE, context.getHandler()),
      unattended:
        UNATTENDED_HEADER in request.headers ||
        this.reflector.get<boolean | undefined>(UNATTENDED, context.getHandler()),
    });
    if (!request.caller) throw new RefusedError({ code: 'ACCESS.NOT_SIGNED_IN' });
    if (!admits(audience, request.caller)) throw notPermitted();
    const due = request.caller.as === 'person' && request.caller.mustChangePassword;
    if (due && !this.reflector.get<boolean>(BEFORE_PASSWORD_CHANGE, context.getHandler())) {
      throw new RefusedError({ code: 'ACCESS.PASSWORD_CHANGE_DUE' });
    }
    return true;
  }
}

/** Whether a caller belongs to an audience. */
export function admits(audience: readonly Audience[], caller: Caller): boolean {
  if (caller.as === 'citizen') return audience.includes('citizen');
  if (audience.includes('staff')) return true;
  return holds(caller, ...(audience as readonly StaffRole[]));
}
