import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Recorded } from '@domain/kernel/turn';
import { coreStage } from '../scenario/core-stage';
import { play } from '../scenario/play';
import { readScenario } from '../scenario/read-scenario';
import type { ScenarioStage } from '../scenario/stage';

const SCENARIOS = join(__dirname, '../../test/scenarios');
const ORDER = ['new', 'triage', 'handling', 'followUp', 'closed', 'archived'];
const WORDS: Readonly<Record<string, string>> = {
  triage: '研判 triage',
  handling: '办理 handling',
  followUp: '回访 followUp',
  closed: '办结 closed',
  archived: '归档 archived',
};

/** Passages from stage to stage, each with what brings it about. */
type Passages = Map<string, Set<string>>;

/** Plays every scenario on the core and watches each case pass from stage to stage. */
async function watchedPassages(): Promise<Passages> {
  const passages: Passages = new Map();
  for (const file of readdirSync(SCENARIOS, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!file.endsWith('.yaml')) continue;
    await play(readScenario(join(SCENARIOS, file)), watched(coreStage(), passages));
  }
  return passages;
}

/** The stage with an eye on it. */
function watched(stage: ScenarioStage, passages: Passages): ScenarioStage {
  const read = new Map<string, number>();
  const note = async (cause: string): Promise<void> => {
    for (const [no, { events }] of (await stage.look()).cases) {
      noteCauses(events.slice(read.get(no) ?? 0), cause, passages);
      read.set(no, events.length);
    }
  };
  return {
    ...stage,
    passTo: async (moment) => {
      await stage.passTo(moment);
      await note('time');
    },
    start: async (...given) => {
      const refusal = await stage.start(...given);
      if (!refusal) add(passages, 'new', 'triage', 'register');
      await note('register');
      return refusal;
    },
    command: async (target, command) => {
      const refusal = await stage.command(target, command);
      await note(command.name);
      return refusal;
    },
  };
}

function noteCauses(events: readonly Recorded[], command: string, passages: Passages): void {
  let cause = command;
  for (const event of events) {
    if (event.kind === 'lapsed') cause = `⏱ ${(event as Recorded & { obligation: string }).obligation}`;
    if (event.kind !== 'stage-changed') continue;
    const { from, to } = event as Recorded & { from: string; to: string };
    add(passages, from, to, cause);
  }
}

function add(passages: Passages, from: string, to: string, cause: string): void {
  const passage = `${from} ${to}`;
  passages.set(passage, (passages.get(passage) ?? new Set()).add(cause));
}

const place = (stage: string): number => ORDER.indexOf(stage);

function drawn(passages: Passages): string {
  const arrows = [...passages]
    .map(([passage, causes]) => ({
      ways: passage.split(' ') as [string, string],
      causes: [...causes].sort(),
    }))
    .sort(({ ways: [a, b] }, { ways: [c, d] }) => place(a) - place(c) || place(b) - place(d))
    .map(
      ({ ways: [from, to], causes }) =>
        `  ${from === 'new' ? '[*]' : from} --> ${to}: ${causes.join('<br/>')}`,
    );
  const names = Object.entries(WORDS).map(([stage, words]) => `  state "${words}" as ${stage}`);
  return ['stateDiagram-v2', ...names, ...arrows, '  archived --> [*]'].join('\n');
}

/** The life of a case as a picture, drawn from what the core does in the scenarios. */
export async function lifeOfACase(): Promise<string> {
  const picture = drawn(await watchedPassages());
  return `# The life of a case (办件的一生)

Drawn by \`npm run docs:generate\` from what the core does when all scenarios are played; do not edit. An arrow names the
commands that bring it about; ⏱ is an obligation that nobody met in time.

\`\`\`mermaid
${picture}
\`\`\`
`;
}
