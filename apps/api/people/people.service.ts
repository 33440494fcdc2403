import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AuditAct } from '@ledger/organisation/audit-acts';
import { AuditRepository } from '@ledger/organisation/audit.repository';
import { CredentialRepository } from '@ledger/organisation/credential.repository';
import { PersonRepository, type PersonWithPosts, type Post } from '@ledger/organisation/person.repository';
import { ROOT } from '@ledger/organisation/place.entity';
import { SessionRepository } from '@ledger/organisation/session.repository';
import type { Person } from '../access/caller';
import { hashPassword, temporaryPassword } from '../auth/password-hash';
import { invalid, notFound, RefusedError } from '../errors/refused.error';
import { keeps } from '../organisation/organisation.service';
import { OrganisationTree } from '../organisation/organisation-tree';
import type {
  Account,
  NewPersonBody,
  PersonChangeBody,
  PersonQuery,
  TemporaryPassword,
} from './people.contract';

/** Keeps people and their posts. An administrator keeps those whose every post lies in their part. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly people: PersonRepository,
    private readonly credentials: CredentialRepository,
    private readonly sessions: SessionRepository,
    private readonly audit: AuditRepository,
    private readonly organisation: OrganisationTree,
  ) {}

  /** People, by id, active ones unless others are asked for; narrowed by text, role and place; by id, all. */
  async list({ under, ...filter }: PersonQuery): Promise<{ items: PersonWithPosts[]; next: string | null }> {
    const place = under === undefined ? undefined : (await this.organisation.now()).find(under);
    if (under !== undefined && !place) throw notFound();
    const active = filter.ids ? undefined : filter.active;
    const items = await this.people.list({ ...filter, under: place?.path, active });
    return { items, next: items.length === filter.limit ? items.at(-1)!.id : null };
  }

  async get(by: Person, id: string): Promise<Account> {
    return toAccount(await this.kept(by, id));
  }

  /** Adds a person and the password to give them. Refuses posts outside the administrator's part. */
  async create(by: Person, person: NewPersonBody): Promise<Account & TemporaryPassword> {
    for (const [i, { place }] of person.posts.entries()) await this.checkPlace(by, place, `posts.${i}.place`);
    const password = temporaryPassword();
    const passwordHash = await hashPassword(password);
    const detail = { name: person.name, posts: person.posts };
    await this.change(by, 'person.created', person, detail, async (transaction) => {
      const added = await this.people.add({ ...person, passwordHash, mustChangePassword: true }, transaction);
      if (!added) throw new RefusedError({ code: 'PERSON.ID_TAKEN', field: 'id' });
    });
    return { ...(await this.get(by, person.id)), temporaryPassword: password };
  }

  /** Changes a person. Whoever is deactivated is signed out everywhere. */
  async update(by: Person, id: string, change: PersonChangeBody): Promise<Account> {
    const person = await this.kept(by, id);
    const detail = { fields: Object.keys(change), active: change.active };
    await this.change(by, 'person.changed', person, detail, (transaction) =>
      this.people.change(id, change, transaction),
    );
    if (change.active === false) await this.sessions.revokeAllOf(id);
    return this.get(by, id);
  }

  async appoint(by: Person, id: string, post: Post): Promise<Account> {
    const person = await this.kept(by, id);
    await this.checkPlace(by, post.place, 'place');
    await this.change(by, 'person.appointed', person, { ...post }, (transaction) =>
      this.people.appoint(id, post, transaction),
    );
    return this.get(by, id);
  }

  async dismiss(by: Person, id: string, post: Post): Promise<Account> {
    const person = await this.kept(by, id);
    const account = toAccount(person);
    await this.change(by, 'person.dismissed', person, { ...post }, (transaction) =>
      this.people.dismiss(id, post, transaction),
    );
    return { ...account, posts: account.posts.filter((one) => !isSame(one, post)) };
  }

  /** A new password to give to the person; it opens a locked account and ends all sessions. */
  async resetPassword(by: Person, id: string): Promise<TemporaryPassword> {
    const person = await this.kept(by, id);
    const password = temporaryPassword();
    const hash = await hashPassword(password);
    await this.change(by, 'person.password-reset', person, {}, (transaction) =>
      this.credentials.setPassword(id, { hash, mustChange: true }, transaction),
    );
    await this.sessions.revokeAllOf(id);
    return { temporaryPassword: password };
  }

  async unlock(by: Person, id: string): Promise<Account> {
    const person = await this.kept(by, id);
    await this.change(by, 'person.unlocked', person, {}, (transaction) =>
      this.credentials.unlock(id, transaction),
    );
    return this.get(by, id);
  }

  async signOutEverywhere(by: Person, id: string): Promise<void> {
    const person = await this.kept(by, id);
    await this.sessions.revokeAllOf(id);
    await this.change(by, 'person.signed-out', person, {});
  }

  private async kept(by: Person, id: string): Promise<PersonWithPosts> {
    const person = await this.people.find(id);
    // Whoever has no post is no one's but the keeper's of the whole.
    const posts = person?.posts.length ? person.posts : [{ path: `/${ROOT}/` }];
    if (!person || !posts.every((post) => keeps(by, post))) throw notFound();
    return person;
  }

  private async checkPlace(by: Person, id: string, field: string): Promise<void> {
    const place = (await this.organisation.now()).find(id);
    if (!place?.active) throw new RefusedError({ code: 'PLACE.UNKNOWN', field });
    if (!keeps(by, place)) throw invalid(field, 'not-within');
  }

  /** Does it, and writes it down with where the person had posts: those who read the audit there read it ever after. */
  private async change(
    by: Person,
    act: AuditAct,
    { id, posts }: Pick<PersonWithPosts, 'id'> & { readonly posts: readonly Post[] },
    detail: Record<string, unknown>,
    work: (transaction: EntityManager) => Promise<void> = async () => undefined,
  ): Promise<void> {
    const at = [...new Set(posts.map(({ place }) => place))];
    const entry = {
      ...{ actor: by.id, session: by.session, act, subject: `person/${id}` },
      detail: { ...detail, at: at.length > 0 ? at : undefined },
    };
    await this.audit.alongside(entry, work);
  }
}

const toAccount = ({ lockedUntil, ...person }: PersonWithPosts): Account => ({
  ...person,
  posts: [...person.posts],
  locked: lockedUntil !== null && lockedUntil > new Date(),
});

const isSame = (one: Post, other: Post): boolean => one.role === other.role && one.place === other.place;
