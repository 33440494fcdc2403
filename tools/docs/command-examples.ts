import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readScenario } from '../scenario/read-scenario';

/** A command as it was given in a real case. */
export interface CommandExample {
  readonly summary: string;
  readonly value: unknown;
}

const ARTICLES = join(__dirname, '../../test/scenarios/articles');
const MOST = 2;

/** Payloads of commands that were accepted in the articles' cases, by `case name` or `matter name`. */
export function commandExamples(): ReadonlyMap<string, Record<string, CommandExample>> {
  const examples = new Map<string, Record<string, CommandExample>>();
  for (const file of readdirSync(ARTICLES).sort()) {
    const { scenario, title, steps } = readScenario(join(ARTICLES, file));
    for (const step of steps) {
      if (step.do === undefined || step.refused !== undefined) continue;
      const key = `${step.matter === undefined ? 'case' : 'matter'} ${step.do}`;
      const known = examples.get(key) ?? {};
      if (known[scenario] || Object.keys(known).length >= MOST) continue;
      examples.set(key, { ...known, [scenario]: { summary: title, value: step.with ?? {} } });
    }
  }
  return examples;
}
