import type { PlaceEntity } from '@ledger/organisation/place.entity';
import { Tree } from '../organisation/organisation-tree';
import type { Appointment, Person, PlaceKind, StaffRole } from './caller';
import { actorIn, hallsWhere, sightOf } from './sight';

const PLACES: [string, PlaceKind, string?][] = [
  ['000000', 'country'],
  ['330000', 'province', '000000'],
  ['330111', 'county', '330000'],
  ['fuyang', 'hall', '330111'],
  ['estate', 'unit', 'fuyang'],
  ['survey', 'unit', 'estate'],
  ['health', 'unit', '330111'],
  ['442000', 'city', '000000'],
  ['sanxiang', 'hall', '442000'],
];
const paths = new Map<string, string>();
for (const [id, , parent] of PLACES) paths.set(id, `${parent ? paths.get(parent)! : '/'}${id}/`);
const tree = new Tree(PLACES.map(([id, kind]) => ({ id, kind, path: paths.get(id)! }) as PlaceEntity));

const post = (role: StaffRole, place: string): Appointment => ({
  role,
  place,
  path: paths.get(place)!,
  kind: PLACES.find(([id]) => id === place)![1],
});
const person = (...appointments: Appointment[]): Person => ({
  as: 'person',
  id: 'lin',
  name: '林',
  appointments,
  actingFor: appointments.find(({ kind }) => kind === 'unit')?.place,
  session: 's',
  mustChangePassword: false,
});
const own = { of: 'person', person: 'lin' };
const halls = (...ids: string[]) => ({ of: 'halls', halls: ids });
const units = (...ids: string[]) => ({ of: 'units', units: ids });
const any = (...scopes: object[]) => ({ of: 'any', scopes });

describe('what a caller sees', () => {
  it.each<[string, Appointment[], object]>([
    ['no post sees nothing', [], { of: 'nothing' }],
    ['an administrator sees no cases', [post('admin', '000000')], { of: 'nothing' }],
    ['a clerk sees their hall', [post('clerk', 'fuyang')], any(own, halls('fuyang'))],
    [
      'a handler in a hall sees the hall',
      [post('handler', 'estate')],
      any(own, units('estate'), halls('fuyang')),
    ],
    [
      'so does one in a section of a unit',
      [post('handler', 'survey')],
      any(own, units('survey'), halls('fuyang')),
    ],
    [
      'a unit outside the halls sees what it has a part in',
      [post('handler', 'health')],
      any(own, units('health')),
    ],
    [
      'a member of the committee sees what the unit is asked',
      [post('committee-member', 'estate')],
      any(own, units('estate')),
    ],
    ['a region sees its subtree', [post('supervisor', '330000')], any(own, halls('fuyang'))],
    ['levels may be skipped', [post('leader', '442000')], any(own, halls('sanxiang'))],
    ['the country sees all halls', [post('supervisor', '000000')], any(own, halls('fuyang', 'sanxiang'))],
    [
      'several posts add up',
      [post('clerk', 'sanxiang'), post('committee-member', 'health')],
      any(own, units('health'), halls('sanxiang')),
    ],
  ])('%s', (_, posts, scope) => expect(sightOf(person(...posts), tree)).toEqual(scope));

  it('is their own case for a citizen', () => {
    const citizen = { as: 'citizen', caseNo: '1', applicant: 'a1', session: 's' } as const;
    expect(sightOf(citizen, tree)).toEqual({ of: 'applicant', applicant: 'a1' });
  });
});

describe('the one who acts in a hall', () => {
  const rolesIn = (hall: string, ...posts: Appointment[]) => actorIn(hall, person(...posts), tree).roles;

  it('has the roles held there and above', () => {
    expect(rolesIn('fuyang', post('station-head', 'fuyang'), post('supervisor', '330000'))).toEqual([
      'station-head',
      'supervisor',
    ]);
  });

  it('leaves the authority of another hall at home', () => {
    expect(rolesIn('fuyang', post('station-head', 'sanxiang'), post('duty-leader', '442000'))).toEqual([]);
  });

  it('brings the roles that go with a unit anywhere', () => {
    expect(rolesIn('sanxiang', post('handler', 'health'), post('legal', 'estate'))).toEqual(['handler']);
  });

  it('never is an administrator, and acts for the unit chosen', () => {
    expect(actorIn('fuyang', person(post('admin', '000000'), post('handler', 'estate')), tree)).toEqual({
      id: 'lin',
      roles: ['handler'],
      unit: 'estate',
    });
  });
});

it('knows in which halls a role is held', () => {
  const of = person(post('clerk', '330000'), post('handler', 'health'), post('clerk', 'sanxiang'));
  expect(hallsWhere(of, ['clerk'], tree)).toEqual(['fuyang', 'sanxiang']);
  expect(hallsWhere(of, ['handler'], tree)).toEqual([]);
});
