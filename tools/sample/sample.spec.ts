import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { at, type Moment } from '@domain/calendar/moment';
import type { Command, Facts } from '@domain/kernel/command';
import { ROLES, type Role } from '@domain/kernel/actor';
import type { PolicyDraft } from '@domain/policy/inheritance';
import { resolvePolicy } from '@domain/policy/policy.contract';
import { World } from '@domain/simulation/world';
import { nationalCalendar } from '../../test/fixtures/national-calendar';
import { COUNTRY, readOrganisation } from './organisation';
import { readPolicies } from './policies';
import { readStories, withCaseNumbers, type Story } from './story';

const { places, people } = readOrganisation();
const known = new Set([...places, ...people].map(({ id }) => id));
const folder = join(__dirname, '../../libs/domain/policy/profiles');
const profiles = new Map(
  readdirSync(folder).map((file) => {
    const draft = parse(readFileSync(join(folder, file), 'utf8')) as PolicyDraft;
    return [draft.profile, draft];
  }),
);

const unitOf = (person: (typeof people)[number]): string | undefined =>
  person.appointments
    .map(({ place }) => places.find(({ id }) => id === place))
    .find((place) => place?.kind === 'unit')?.id;
const rolesOf = (person: (typeof people)[number]): Role[] =>
  person.appointments.map(({ role }) => role as Role);

/** Tells a story on the pure core; the first refusal, if there is one. */
function tell(story: Story, now: Moment, world = new World()): string | undefined {
  const hall = places.find(({ id }) => id === story.hall)!;
  const policy = resolvePolicy(profiles.get(hall.policyProfile!)!, profiles);
  const rules = { policy, calendar: nationalCalendar() };
  const numbers = new Map<string, string>();
  world.passTo(now);
  for (const [index, step] of story.steps.entries()) {
    const actor = people.find(({ id }) => id === step.by)!;
    const payload = withCaseNumbers(step, numbers);
    const command: Command = {
      name: step.do,
      id: `${story.id}-${index}`,
      actor: { id: actor.id, roles: rolesOf(actor), unit: unitOf(actor) },
      payload,
      facts: factsOf(world),
    };
    if (!numbers.has(step.case)) numbers.set(step.case, `${story.id}-${step.case}`);
    const no = numbers.get(step.case)!;
    const applicant = no;
    const refusal =
      step.do === 'register'
        ? world.start(no, command, { hall: hall.id, defaultUnit: hall.defaultUnit!, applicant }, rules)
        : world.command(step.matter ? { matter: `${no}.m1` } : { case: no }, command);
    if (refusal) return `${step.do}: ${refusal.code} ${refusal.field ?? ''} ${refusal.rule ?? ''}`;
  }
  return undefined;
}

const factsOf = (world: World): Facts => ({
  units: places.filter(({ kind }) => kind === 'unit').map(({ id }) => id),
  people: Object.fromEntries(people.map((one) => [one.id, { roles: rolesOf(one), unit: unitOf(one) }])),
  cases: Object.fromEntries(
    [...world.cases].map(([no, { state }]) => [no, { stage: state.stage, applicant: state.applicant }]),
  ),
});

const stories = (now: Moment): Story[] => readStories(now, known);
const weekday = at('2026-11-25', '10:00');

describe('the sample organisation', () => {
  it('has a hall for every built-in profile, with its default unit', () => {
    const halls = places.filter(({ kind }) => kind === 'hall');
    expect(new Set(halls.map(({ policyProfile }) => policyProfile))).toEqual(new Set(profiles.keys()));
    for (const { defaultUnit } of halls) expect(known).toContain(defaultUnit);
  });

  it('names parents before children and no id twice', () => {
    const seen = new Set([COUNTRY]);
    for (const { id, parentId } of places) {
      expect(seen).toContain(parentId);
      expect(seen).not.toContain(id);
      seen.add(id);
    }
    expect(new Set(people.map(({ id }) => id)).size).toBe(people.length);
  });

  it('appoints everyone to a place that exists, in roles that exist', () => {
    for (const { role, place } of people.flatMap(({ appointments }) => appointments)) {
      expect(ROLES).toContain(role);
      expect([...known, COUNTRY]).toContain(place);
    }
  });

  it('puts every hall in the region of its profile or below it', () => {
    for (const { policyProfile, parentId, kind } of places) {
      if (kind !== 'hall' || policyProfile === 'national-default' || policyProfile === 'tianjin') continue;
      expect(parentId.startsWith(String(profiles.get(policyProfile!)!.region))).toBe(true);
    }
  });
});

describe('the sample policies', () => {
  it('are further versions of profiles that are built in, in force from the next year', () => {
    for (const { id, draft } of readPolicies(weekday)) {
      const { profile, version } = resolvePolicy(draft.policy, profiles);
      const before = profiles.get(profile)!.version;
      expect(id).toBe(`policy/${profile}@${before + 1}`);
      expect([version, draft.effectiveFrom]).toEqual([before + 1, '2027-01-01']);
    }
  });
});

describe('the sample cases', () => {
  it.each([
    ['in the morning of a working day', weekday],
    ['at lunch', at('2026-11-25', '12:30')],
    ['at night', at('2026-11-25', '23:30')],
    ['on a Saturday', at('2026-11-28', '09:00')],
    ['on a holiday', at('2026-10-03', '10:00')],
    ['in a year without a calendar', at('2027-03-01', '10:00')],
  ])('can be told %s', (_when, now) => {
    expect(stories(now).map((story) => [story.id, tell(story, now)])).toEqual(
      stories(now).map(({ id }) => [id, undefined]),
    );
  });

  it('stand in every stage but the last, and show what a case can owe', () => {
    const world = new World();
    for (const story of stories(weekday)) tell(story, weekday, world);
    const states = [...world.cases.values()].map(({ state }) => state);
    expect(new Set(states.map(({ stage }) => stage))).toEqual(
      new Set(['triage', 'handling', 'followUp', 'closed']),
    );
    const owed = new Set(states.flatMap(({ obligations }) => obligations.map(({ kind }) => kind)));
    for (const kind of [
      'materials',
      'pledge',
      'visit',
      'opinion',
      'measure',
      'guidance',
      'notice',
      'review',
    ]) {
      expect(owed).toContain(kind);
    }
    for (const kind of ['extension-ruling', 'resolution', 'referral', 'rectify', 'call-back', 'look-back']) {
      expect(owed).toContain(kind);
    }
    expect(world.matters.size).toBe(1);
  });
});
