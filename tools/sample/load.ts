import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { momentOf, type Moment } from '@domain/calendar/moment';
import { SampleApi } from './api';
import { readOrganisation, type SampleOrganisation } from './organisation';
import { readPolicies, type SamplePolicy } from './policies';
import { hasOrganisation, seedOrganisation } from './seed-organisation';
import { ADMINISTRATOR, drawSignIns, isAboveAll, oneForEachRole, readSignIns, type SignIn } from './sign-ins';
import { readStories, type Story } from './story';
import { StoryRefused, Storyteller } from './storyteller';

export interface SampleOptions {
  readonly apiUrl: string;
  readonly databaseUrl: string;
  /** Where sign-ins and progress are kept. */
  readonly dataDir: string;
  readonly say?: (line: string) => void;
}

/** The hall whose roles are shown: it has a committee and every other part. */
const SHOWN_HALL = 'zhanyi';
const AT_ONCE = 4;

/** How far the loading has come. */
interface Progress {
  readonly at: Moment;
  readonly told: string[];
}

/**
 * Brings the sample organisation and its cases into an empty system, and one sign-in for each role back. What is there
 * already stays as it is: an organisation that this did not make is left alone (no sign-ins), a loading that was
 * interrupted goes on, and one that is complete does nothing.
 */
export async function loadSample(options: SampleOptions): Promise<SignIn[]> {
  const { databaseUrl, dataDir, say = () => undefined } = options;
  const organisation = readOrganisation();
  const progress = readProgress(dataDir) ?? { at: momentOf(Date.now()), told: [] };
  const known = new Set([...organisation.places, ...organisation.people].map(({ id }) => id));
  const stories = readStories(progress.at, known);
  const foreign = (await hasOrganisation(databaseUrl)) && !readSignIns(dataDir);
  if (foreign) {
    say('The database has an organisation of its own: the sample is not loaded.');
    return [];
  }
  const signIns =
    readSignIns(dataDir) ?? drawSignIns(whoSignsIn(organisation, stories), organisation.places, dataDir);
  if (!(await hasOrganisation(databaseUrl))) {
    say(`Creating ${organisation.places.length} places and ${organisation.people.length} people`);
    const people = [ADMINISTRATOR, ...organisation.people];
    await seedOrganisation(databaseUrl, { ...organisation, people }, signIns);
  }
  await tellAll(stories, signIns, progress, options);
  return oneForEachRole(signIns, SHOWN_HALL);
}

/** Who stands above all, everybody who acts in a story, and then everyone else of the hall that is shown. */
function whoSignsIn({ people }: SampleOrganisation, stories: readonly Story[]): SampleOrganisation['people'] {
  const acting = new Set(stories.flatMap(({ steps }) => steps.map(({ by }) => by)));
  const shown = people.filter(({ id }) => id.startsWith(`${SHOWN_HALL}-`) && !acting.has(id));
  const above = people.filter((person) => isAboveAll(person) && !acting.has(person.id));
  return [ADMINISTRATOR, ...above, ...people.filter(({ id }) => acting.has(id)), ...shown];
}

async function tellAll(
  stories: readonly Story[],
  signIns: readonly SignIn[],
  progress: Progress,
  { apiUrl, dataDir, say = () => undefined }: SampleOptions,
): Promise<void> {
  const isWaiting = ({ id }: { readonly id: string }): boolean => !progress.told.includes(id);
  const queue = stories.filter(isWaiting);
  const policies = readPolicies(progress.at).filter(isWaiting);
  if (queue.length + policies.length === 0) return;
  const noteTold = (id: string): void => {
    progress.told.push(id);
    writeProgress(dataDir, progress);
  };
  writeProgress(dataDir, progress);
  const api = new SampleApi(apiUrl, new Map(signIns.map((signIn) => [signIn.person, signIn])));
  for (const policy of policies) {
    say(`Publishing ${policy.id}, in force from ${policy.draft.effectiveFrom}`);
    await publish(policy, api);
    noteTold(policy.id);
  }
  say(`Telling ${queue.length} sample cases through the API`);
  const teller = new Storyteller(api, progress.at);
  const work = async (): Promise<void> => {
    for (let story = queue.shift(); story; story = queue.shift()) {
      await tellOne(story, teller, say);
      noteTold(story.id);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** The same version again is the same: a loading that was interrupted may publish it twice. */
async function publish({ id, draft }: SamplePolicy, api: SampleApi): Promise<void> {
  const answer = await api.post(ADMINISTRATOR.id, '/api/policies', draft, `sample-${id}`);
  if (!answer.ok) throw new Error(`${id} was not published: ${answer.status} ${await answer.text()}`);
}

/** A story that stops halfway (what it promised lapsed while it was interrupted) is said, and the others go on. */
async function tellOne(story: Story, teller: Storyteller, say: (line: string) => void): Promise<void> {
  try {
    await teller.tell(story);
  } catch (error) {
    if (!(error instanceof StoryRefused)) throw error;
    say(`The sample case ${story.id} ends early: ${error.message}`);
  }
}

const progressFile = (dataDir: string): string => join(dataDir, 'sample.json');

function readProgress(dataDir: string): Progress | undefined {
  const file = progressFile(dataDir);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Progress) : undefined;
}

function writeProgress(dataDir: string, progress: Progress): void {
  writeFileSync(progressFile(dataDir), `${JSON.stringify(progress)}\n`);
}
