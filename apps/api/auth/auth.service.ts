import { Injectable } from '@nestjs/common';
import { AuditRepository } from '@ledger/organisation/audit.repository';
import { CredentialRepository } from '@ledger/organisation/credential.repository';
import { SessionRepository } from '@ledger/organisation/session.repository';
import type { Person } from '../access/caller';
import { invalid, notFound, RefusedError } from '../errors/refused.error';
import { SessionService, type OpenedSession } from '../session/session.service';
import type { PasswordChangeBody, SessionLine, SignInBody } from './auth.contract';
import { IdentityProvider } from './identity-provider';
import { hashPassword } from './password-hash';
import { weaknessOf } from './password-policy';

/** Signing in and out, and what people do with their own account. */
@Injectable()
export class AuthService {
  constructor(
    private readonly identity: IdentityProvider,
    private readonly credentials: CredentialRepository,
    private readonly sessions: SessionRepository,
    private readonly opening: SessionService,
    private readonly audit: AuditRepository,
  ) {}

  /** Opens a session for whoever proves to be someone; refuses without telling what was wrong. */
  async signIn({ as, ...credentials }: SignInBody, userAgent?: string): Promise<OpenedSession> {
    const id = await this.identity.identify(credentials);
    if (!id) throw new RefusedError({ code: 'SIGN_IN.FAILED' });
    const session = await this.opening.openForPerson(id, as === 'bearer', userAgent);
    await this.audit.add({ actor: id, act: 'signed-in', subject: `person/${id}`, detail: { as } });
    return session;
  }

  async signOut(person: Person): Promise<void> {
    await this.sessions.revoke(person.session);
    await this.audit.add({ ...by(person), act: 'signed-out', subject: `person/${person.id}` });
  }

  /** The person's sessions, the latest used first. */
  async listSessions(person: Person): Promise<SessionLine[]> {
    const own = await this.sessions.listOf(person.id);
    return own.map(({ createdAt, seenAt, expiresAt, ...session }) => ({
      ...session,
      createdAt: createdAt.toISOString(),
      seenAt: seenAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
      current: session.id === person.session,
    }));
  }

  /** Ends one of the person's own sessions. */
  async endSession(person: Person, id: string): Promise<void> {
    const own = await this.sessions.listOf(person.id);
    if (!own.some((session) => session.id === id)) throw notFound();
    await this.sessions.revoke(id);
    await this.audit.add({ ...by(person), act: 'session.ended', subject: `session/${id}` });
  }

  /** Chooses for which of their units the person acts. */
  async actFor(person: Person, unit: string): Promise<void> {
    const isOwn = person.appointments.some(({ kind, place }) => kind === 'unit' && place === unit);
    if (!isOwn) throw invalid('unit', 'own-unit');
    await this.sessions.actFor(person.session, unit);
  }

  /** Changes the password and ends the person's other sessions. Refuses a weak one, with the reason. */
  async changePassword(person: Person, { current, password }: PasswordChangeBody): Promise<void> {
    const identified = await this.identity.identify({ account: person.id, password: current });
    if (identified !== person.id) throw new RefusedError({ code: 'SIGN_IN.FAILED', field: 'current' });
    if (current === password) throw new RefusedError({ code: 'PASSWORD.UNCHANGED', field: 'password' });
    const weak = weaknessOf(password, person);
    if (weak) throw new RefusedError(weak);
    await this.credentials.setPassword(person.id, { hash: await hashPassword(password), mustChange: false });
    await this.sessions.revokeAllOf(person.id, person.session);
    await this.audit.add({ ...by(person), act: 'password.changed', subject: `person/${person.id}` });
  }
}

const by = ({ id, session }: Person) => ({ actor: id, session });
