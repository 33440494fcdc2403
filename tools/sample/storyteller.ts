import { setTimeout as sleep } from 'node:timers/promises';
import type { SignIn } from './sign-ins';
import { withCaseNumbers, type Story, type StoryStep } from './story';

/** What the API said to a step: the case's number for a registration. */
interface Told {
  readonly no?: string;
}

const LOOK_EVERY_MS = 100;
const PATIENCE_MS = 15_000;

/** A step that the API refused; the story ends there. */
export class StoryRefused extends Error {}

/**
 * Tells stories through the API as their people: each signs in with their password and gives their own commands. Every
 * request has a key made of story and step, so a story told twice is told once.
 */
export class Storyteller {
  private readonly tokens = new Map<string, Promise<string>>();

  constructor(
    private readonly apiUrl: string,
    private readonly signIns: ReadonlyMap<string, SignIn>,
    /** Sets the keys of one loading apart from those of another. */
    private readonly loading: string,
  ) {}

  /** Throws `StoryRefused` at the first step that is not possible. */
  async tell(story: Story): Promise<void> {
    const numbers = new Map<string, string>();
    for (const [index, step] of story.steps.entries()) {
      const key = `sample-${this.loading}-${story.id}-${index}`;
      const told = await this.give(step, numbers, key);
      if (told.no !== undefined && step.do === 'register') numbers.set(step.case, told.no);
    }
  }

  private async give(step: StoryStep, numbers: ReadonlyMap<string, string>, key: string): Promise<Told> {
    const no = numbers.get(step.case);
    const path =
      step.do === 'register'
        ? '/api/cases'
        : `/api/${step.matter ? `matters/${no}.m1` : `cases/${no}`}/commands/${step.do}`;
    const token = await this.tokenOf(step.by);
    if (step.matter) await this.untilCalled(`/api/matters/${no}.m1`, token);
    const answer = await this.post(path, withCaseNumbers(step, numbers), {
      authorization: `Bearer ${token}`,
      'idempotency-key': key,
    });
    if (!answer.ok) {
      throw new StoryRefused(`${step.by} ${step.do}: ${answer.status} ${await answer.text()}`);
    }
    return (await answer.json()) as Told;
  }

  /** The case calls the matter; it is there a moment after the case was answered. */
  private async untilCalled(path: string, token: string): Promise<void> {
    for (const giveUp = Date.now() + PATIENCE_MS; Date.now() < giveUp; await sleep(LOOK_EVERY_MS)) {
      const answer = await fetch(new URL(path, this.apiUrl), {
        headers: { authorization: `Bearer ${token}` },
      });
      if (answer.ok) return;
    }
    throw new StoryRefused(`${path} did not appear`);
  }

  private tokenOf(person: string): Promise<string> {
    const token = this.tokens.get(person) ?? this.signIn(person);
    this.tokens.set(person, token);
    return token;
  }

  private async signIn(person: string): Promise<string> {
    const password = this.signIns.get(person)?.password;
    if (password === undefined) throw new Error(`${person} of the sample has no sign-in`);
    const answer = await this.post('/api/auth/session', { account: person, password, as: 'bearer' });
    if (!answer.ok) throw new Error(`${person} could not sign in: ${answer.status} ${await answer.text()}`);
    return ((await answer.json()) as { token: string }).token;
  }

  private post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(new URL(path, this.apiUrl), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  }
}
