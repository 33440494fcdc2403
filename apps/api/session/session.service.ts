import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { ArrivalRepository } from '@ledger/commands/arrival.repository';
import { SessionRepository, type SessionRow } from '@ledger/organisation/session.repository';
import type { CalledRequest } from '../access/access.decorator';
import type { Appointment, Caller } from '../access/caller';
import { CONFIG, type Config } from '../config';
import { isPlain } from '../idempotency/plain-text';
import { tokensOf } from './session.cookie';

export interface OpenedSession {
  /** Told once; only its hash is kept. */
  readonly token: string;
  readonly expiresAt: Date;
}

/** Whose sessions a route admits, whether it takes commands to the case `:no`, and whether nobody is there who asks. */
interface Admitted {
  readonly person: boolean;
  readonly citizen: boolean;
  readonly toCase?: boolean;
  readonly unattended?: boolean;
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Opens sessions and finds the caller of a request by them. */
@Injectable()
export class SessionService {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly arrivals: ArrivalRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** A session of a person: short and idling out in a browser, long for a program with a bearer token. */
  openForPerson(personId: string, bearer: boolean, userAgent?: string): Promise<OpenedSession> {
    const { SESSION_IDLE_MINUTES, SESSION_MAX_HOURS, BEARER_MAX_DAYS } = this.config;
    const maxMinutes = bearer ? BEARER_MAX_DAYS * 24 * 60 : SESSION_MAX_HOURS * 60;
    return this.open((tokenHash) =>
      this.sessions.open({
        kind: 'person',
        tokenHash,
        personId,
        userAgent,
        idleMinutes: bearer ? maxMinutes : SESSION_IDLE_MINUTES,
        maxMinutes,
      }),
    );
  }

  openForCitizen(caseNo: string, applicantId: string, userAgent?: string): Promise<OpenedSession> {
    const minutes = this.config.CITIZEN_SESSION_MINUTES;
    return this.open((tokenHash) =>
      this.sessions.open({
        kind: 'citizen',
        tokenHash,
        caseNo,
        applicantId,
        userAgent,
        idleMinutes: minutes,
        maxMinutes: minutes,
      }),
    );
  }

  private async open(save: (tokenHash: Buffer) => Promise<{ expiresAt: Date }>): Promise<OpenedSession> {
    const token = randomBytes(32).toString('base64url');
    const { expiresAt } = await save(hashOf(token));
    return { token, expiresAt };
  }

  /**
   * Who calls, by the bearer token or the cookie of the kinds of callers a route admits; undefined when no session is
   * good.
   */
  async callerOf(request: CalledRequest, admits: Admitted): Promise<Caller | undefined> {
    const { bearer, person, citizen } = tokensOf(request);
    const presented = [bearer, admits.person ? person : undefined, admits.citizen ? citizen : undefined];
    for (const token of presented.filter((value) => value !== undefined)) {
      const row = await this.find(hashOf(token), request, admits);
      if (row && (token === bearer || row.kind === (token === person ? 'person' : 'citizen')))
        return callerIn(row);
    }
    return undefined;
  }

  private async find(
    tokenHash: Buffer,
    request: CalledRequest,
    { toCase, unattended }: Admitted,
  ): Promise<SessionRow | undefined> {
    const { 'idempotency-key': key } = request.headers;
    const { no } = request.params;
    // What is not plain is refused where it is read.
    if (!toCase || !isPlain(key) || !isPlain(no)) return this.sessions.find(tokenHash, !unattended);
    const found = await this.arrivals.find({ tokenHash, key, no });
    request.arrival = found?.arrival;
    return found?.session;
  }
}

function callerIn(row: SessionRow): Caller {
  if (row.kind === 'citizen') {
    return { as: 'citizen', session: row.id, caseNo: row.caseNo!, applicant: row.applicantId! };
  }
  const appointments = row.appointments as readonly Appointment[];
  const actingFor = appointments.some(({ place }) => place === row.actingFor) ? row.actingFor! : undefined;
  return {
    as: 'person',
    id: row.personId!,
    name: row.personName!,
    appointments,
    actingFor,
    session: row.id,
    mustChangePassword: row.mustChangePassword!,
  };
}
