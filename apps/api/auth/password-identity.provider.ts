import { Inject, Injectable } from '@nestjs/common';
import { AuditRepository } from '@ledger/organisation/audit.repository';
import { CredentialRepository } from '@ledger/organisation/credential.repository';
import type { Person } from '../access/caller';
import { CONFIG, type Config } from '../config';
import { IdentityProvider, type Credentials } from './identity-provider';
import { hashPassword, temporaryPassword, verifyPassword } from './password-hash';

/** Knows people by a password. Accounts that do not exist, are locked or closed take as long as wrong passwords. */
@Injectable()
export class PasswordIdentityProvider extends IdentityProvider {
  private readonly noOnesHash = hashPassword(temporaryPassword());

  constructor(
    private readonly credentials: CredentialRepository,
    private readonly audit: AuditRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super();
  }

  async identify({ account, password }: Credentials): Promise<Person['id'] | undefined> {
    const known = await this.credentials.find(account);
    const right = await verifyPassword(known?.passwordHash ?? (await this.noOnesHash), password);
    if (!known) return undefined;
    if (known.locked) return undefined;
    if (!right) return this.fail(account);
    await this.credentials.succeed(account);
    return account;
  }

  private async fail(account: string): Promise<undefined> {
    const { SIGN_IN_FAILURES, SIGN_IN_LOCK_MINUTES } = this.config;
    const { locked } = await this.credentials.fail(account, SIGN_IN_FAILURES, SIGN_IN_LOCK_MINUTES);
    const act = locked ? 'sign-in.locked' : 'sign-in.failed';
    await this.audit.add({ actor: account, act, subject: `person/${account}` });
  }
}
