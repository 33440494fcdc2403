import { at } from '@domain/calendar/moment';
import type { Role } from '@domain/kernel/actor';
import type { Command } from '@domain/kernel/command';
import { World } from '@domain/simulation/world';
import { nationalCalendar } from '../../test/fixtures/national-calendar';
import { builtInProfiles } from '@ledger/policies/built-in-policies';
import { resolvePolicy } from '@domain/policy/policy.contract';
import { readOrganisation } from '../sample/organisation';
import { CAST, CLOSE, K12, registration } from './k12';

const { people } = readOrganisation();
const profiles = builtInProfiles();

/** Plays the canonical case at a moment; the code of every refusal, in order. */
function play(now: string): { accepted: string[]; refused: string[]; stage: string } {
  const world = new World();
  world.passTo(now);
  const rules = { policy: resolvePolicy(profiles.get('tianjin')!, profiles), calendar: nationalCalendar() };
  const everyone = people.map(({ id, appointments }) => {
    const unit = appointments.map(({ place }) => place).find((place) => place.startsWith('heping-'));
    return [id, { roles: appointments.map(({ role }) => role as Role), unit }] as const;
  });
  const facts = {
    units: ['heping-services', 'jining-approval'],
    people: Object.fromEntries(everyone),
    cases: {},
  };
  const command = (by: string, name: string, payload: unknown): Command => {
    const actor = { id: by, ...facts.people[by]! };
    return { name, id: `${name}-${by}`, actor, payload, facts };
  };
  const hall = { hall: 'heping', defaultUnit: 'heping-services', applicant: 'a' };
  world.start('k', command(CAST.clerk, 'register', registration(1)), hall, rules);
  const accepted: string[] = [];
  const refused: string[] = [];
  for (const step of [...K12, ...CLOSE]) {
    if (step.refusedTry) {
      refused.push(world.command({ case: 'k' }, command(CAST[step.by], step.refusedTry, {}))?.code ?? 'none');
    }
    const refusal = world.command({ case: 'k' }, command(CAST[step.by], step.do, step.with));
    accepted.push(refusal ? `${step.do}: ${refusal.code}` : step.do);
  }
  return { accepted, refused, stage: world.cases.get('k')!.state.stage };
}

describe('the canonical case', () => {
  it.each([
    ['on a working day', at('2026-11-25', '10:00')],
    ['at night', at('2026-11-25', '23:00')],
    ['on a Sunday', at('2026-11-29', '10:00')],
  ])('runs to its close %s, each try in vain being refused', (_when, now) => {
    const { accepted, refused, stage } = play(now);
    expect(accepted).toEqual([...K12, ...CLOSE].map((step) => step.do));
    expect(refused).toHaveLength(12);
    expect(refused).not.toContain('none');
    expect(stage).toBe('closed');
  });
});
