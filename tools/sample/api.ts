import type { SignIn } from './sign-ins';

/** The API as the people of the sample use it: each signs in once with their own password. */
export class SampleApi {
  private readonly tokens = new Map<string, Promise<string>>();

  constructor(
    private readonly apiUrl: string,
    private readonly signIns: ReadonlyMap<string, SignIn>,
  ) {}

  /** Answers a person's question, whatever the status. */
  async get(by: string, path: string): Promise<Response> {
    return fetch(new URL(path, this.apiUrl), { headers: await this.headersOf(by) });
  }

  /** Carries out what a person sends, once by its key, whatever the status. */
  async post(by: string, path: string, body: unknown, key: string): Promise<Response> {
    return this.send(path, body, { ...(await this.headersOf(by)), 'idempotency-key': key });
  }

  private async headersOf(person: string): Promise<Record<string, string>> {
    const token = this.tokens.get(person) ?? this.signIn(person);
    this.tokens.set(person, token);
    return { authorization: `Bearer ${await token}` };
  }

  private async signIn(person: string): Promise<string> {
    const password = this.signIns.get(person)?.password;
    if (password === undefined) throw new Error(`${person} of the sample has no sign-in`);
    const answer = await this.send('/api/auth/session', { account: person, password, as: 'bearer' });
    if (!answer.ok) throw new Error(`${person} could not sign in: ${answer.status} ${await answer.text()}`);
    return ((await answer.json()) as { token: string }).token;
  }

  private send(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(new URL(path, this.apiUrl), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  }
}
