import { setTimeout as sleep } from 'node:timers/promises';
import type { SampleApi } from './api';
import { withCaseNumbers, type Story, type StoryStep } from './story';

/** What the API said to a step: the case's number for a registration. */
interface Told {
  readonly no?: string;
}

const LOOK_EVERY_MS = 100;
const PATIENCE_MS = 15_000;

/** A step that the API refused; the story ends there. */
export class StoryRefused extends Error {}

/** Tells stories through the API. Every request has a key made of story and step, so a story told twice is told once. */
export class Storyteller {
  constructor(
    private readonly api: SampleApi,
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
    if (step.matter) await this.untilCalled(step.by, `/api/matters/${no}.m1`);
    const answer = await this.api.post(step.by, path, withCaseNumbers(step, numbers), key);
    if (!answer.ok) {
      throw new StoryRefused(`${step.by} ${step.do}: ${answer.status} ${await answer.text()}`);
    }
    return (await answer.json()) as Told;
  }

  /** The case calls the matter; it is there a moment after the case was answered. */
  private async untilCalled(by: string, path: string): Promise<void> {
    for (const giveUp = Date.now() + PATIENCE_MS; Date.now() < giveUp; await sleep(LOOK_EVERY_MS)) {
      if ((await this.api.get(by, path)).ok) return;
    }
    throw new StoryRefused(`${path} did not appear`);
  }
}
