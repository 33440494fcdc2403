import { randomBytes, randomUUID } from 'node:crypto';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DataSource } from 'typeorm';
import { PersonRepository, type Post } from '@ledger/organisation/person.repository';
import { PlaceRepository, type NewPlace } from '@ledger/organisation/place.repository';
import { OrganisationTree } from '../../apps/api/organisation/organisation-tree';
import { SessionService } from '../../apps/api/session/session.service';
import { loadConfig } from '../../apps/api/config';
import { createApp } from '../../apps/api/create-app';
import { createDatabase, type TestDatabase } from './postgres';

export interface Answer<T = Record<string, unknown>> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

export interface Asking {
  readonly body?: unknown;
  /** A bearer token. */
  readonly as?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Given to writes unless one is named; null sends none. */
  readonly key?: string | null;
}

type Settings = Readonly<Record<string, string>>;

/** An API of the suite's own: in this process, on a free port, on a database of its own. */
export class TestApi {
  private constructor(
    readonly app: NestExpressApplication,
    readonly database: TestDatabase,
    readonly url: string,
    readonly settings: Settings,
    private readonly ownsDatabase: boolean,
  ) {}

  static async start(settings: Settings = {}): Promise<TestApi> {
    const database = await createDatabase();
    return this.on(database, { ...apiSettings(database.url), ...settings }, true);
  }

  /** A second API process, as it were, on the database of the first and with its settings. */
  static beside({ database, settings }: TestApi): Promise<TestApi> {
    return this.on(database, settings, false);
  }

  private static async on(database: TestDatabase, settings: Settings, owns: boolean): Promise<TestApi> {
    const app = await createApp(loadConfig({ ...settings }));
    await app.listen(0, '127.0.0.1');
    return new TestApi(app, database, await app.getUrl(), settings, owns);
  }

  async stop(): Promise<void> {
    await this.app.close();
    if (this.ownsDatabase) await this.database.drop();
  }

  get db(): DataSource {
    return this.app.get(DataSource);
  }

  /** Adds a place below its parent; halls get the national profile unless told otherwise. */
  async place(place: NewPlace): Promise<void> {
    const policyProfile = place.kind === 'hall' ? 'national-default' : undefined;
    await new PlaceRepository(this.db).add({ policyProfile, ...place });
    this.app.get(OrganisationTree).forget();
  }

  /** Adds a person with these posts, and gives the token of a session of theirs. */
  async person(id: string, ...posts: readonly Post[]): Promise<string> {
    await new PersonRepository(this.db).add({ id, name: id, mustChangePassword: false, posts });
    return this.tokenOf(id);
  }

  async tokenOf(personId: string): Promise<string> {
    return (await this.app.get(SessionService).openForPerson(personId, true)).token;
  }

  async ask<T = Record<string, unknown>>(
    method: string,
    path: string,
    asking: Asking = {},
  ): Promise<Answer<T>> {
    const { body, as, headers, key = randomUUID() } = asking;
    const writes = method !== 'GET' && key !== null;
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(as === undefined ? {} : { Authorization: `Bearer ${as}` }),
        ...(writes ? { 'Idempotency-Key': key } : {}),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      headers: response.headers,
      body: (isJson ? JSON.parse(text) : text) as T,
    };
  }
}

/** Settings of an API under test; Temporal is where nothing listens unless a suite says otherwise. */
export const apiSettings = (databaseUrl: string): Settings => ({
  NODE_ENV: 'test',
  LOG_LEVEL: 'silent',
  DATABASE_URL: databaseUrl,
  TEMPORAL_ADDRESS: '127.0.0.1:1',
  PII_KEYS: `test:${randomBytes(32).toString('base64')}`,
  PII_HASH_KEY: randomBytes(32).toString('base64'),
  ATTACHMENT_KEYS: `test:${randomBytes(32).toString('base64')}`,
  SESSION_COOKIE_SECURE: 'false',
  PUBLIC_RATE_FACTOR: '1000',
});
