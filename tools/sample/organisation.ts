import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A region, hall or unit of the sample organisation, parents before children. */
export interface SamplePlace {
  readonly id: string;
  readonly kind: 'province' | 'city' | 'county' | 'town' | 'hall' | 'unit';
  readonly parentId: string;
  readonly name: string;
  readonly nameEn?: string;
  /** Of a hall. */
  readonly policyProfile?: string;
  readonly defaultUnit?: string;
}

export interface SamplePerson {
  readonly id: string;
  readonly name: string;
  readonly appointments: readonly { readonly role: string; readonly place: string }[];
}

export interface SampleOrganisation {
  readonly places: readonly SamplePlace[];
  readonly people: readonly SamplePerson[];
}

interface Post {
  readonly id: string;
  readonly name: string;
  readonly role?: string;
  readonly roles?: readonly string[];
  /** The unit of the hall it belongs to. */
  readonly unit?: string;
}
interface Named {
  readonly id: string;
  readonly name: string;
  readonly en?: string;
}
interface Hall extends Named {
  readonly region: string;
  readonly profile: string;
  readonly defaultUnit: string;
  readonly units: readonly Named[];
  readonly people?: readonly Post[];
}
interface OrganisationFile {
  readonly regions: readonly {
    readonly code: string;
    readonly level: SamplePlace['kind'];
    readonly parent?: string;
    readonly name: string;
    readonly en: string;
  }[];
  readonly posts: Readonly<Record<'region' | 'hall' | 'unit', readonly Post[]>>;
  readonly officers: readonly (Post & { readonly place: string })[];
  readonly superiors: readonly (Named & { readonly region: string })[];
  readonly halls: readonly Hall[];
}

/** The place above all regions; the ledger has it from the beginning. */
export const COUNTRY = '000000';

/** The id of a hall's unit or person: the hall's id in front. */
export const inHall = (hall: string, id: string): string => `${hall}-${id}`;

/** The organisation of `organisation.yaml`: every place and person with its full id. */
export function readOrganisation(): SampleOrganisation {
  const file = parse(readFileSync(join(__dirname, 'organisation.yaml'), 'utf8')) as OrganisationFile;
  return {
    places: [...regionsOf(file), ...file.halls.flatMap(placesOf), ...file.superiors.map(superior)],
    people: [
      ...file.halls.flatMap((hall) => peopleOf(hall, file.posts)),
      ...file.superiors.flatMap(({ id, name }) => staff(id, name, file.posts.unit)),
      ...file.officers.map(({ id, name, place, ...post }) => person(id, name, post, place)),
    ],
  };
}

const regionsOf = (file: OrganisationFile): SamplePlace[] =>
  file.regions.map(({ code, level, parent, name, en }) => ({
    id: code,
    kind: level,
    parentId: parent ?? COUNTRY,
    name,
    nameEn: en,
  }));

const placesOf = (hall: Hall): SamplePlace[] => [
  {
    id: hall.id,
    kind: 'hall',
    parentId: hall.region,
    name: hall.name,
    nameEn: hall.en,
    policyProfile: hall.profile,
    defaultUnit: inHall(hall.id, hall.defaultUnit),
  },
  ...hall.units.map(({ id, name, en }) => ({
    id: inHall(hall.id, id),
    kind: 'unit' as const,
    parentId: hall.id,
    name,
    nameEn: en,
  })),
];

const superior = ({ id, region, name, en }: OrganisationFile['superiors'][number]): SamplePlace => ({
  id,
  kind: 'unit',
  parentId: region,
  name,
  nameEn: en,
});

/** The people of a hall: who is named, and for every post nobody named holds, someone called by the post. */
function peopleOf(hall: Hall, posts: OrganisationFile['posts']): SamplePerson[] {
  const named = hall.people ?? [];
  const place = (post: Post) =>
    post.unit
      ? inHall(hall.id, post.unit)
      : posts.region.some(({ role }) => role === post.role)
        ? hall.region
        : hall.id;
  const vacant = [...posts.region, ...posts.hall].filter(
    ({ role }) => !named.some((one) => one.role === role && !one.unit),
  );
  return [
    ...named.map((post) => person(inHall(hall.id, post.id), post.name, post, place(post))),
    ...vacant.map((post) => person(inHall(hall.id, post.id), `${hall.name}${post.name}`, post, place(post))),
    ...hall.units.flatMap(({ id, name }) => staff(inHall(hall.id, id), name, posts.unit)),
  ];
}

const staff = (unit: string, name: string, posts: readonly Post[]): SamplePerson[] =>
  posts.map((post) => person(`${unit}-${post.id}`, `${name}${post.name}`, post, unit));

const person = (
  id: string,
  name: string,
  { role, roles }: Pick<Post, 'role' | 'roles'>,
  place: string,
): SamplePerson => ({
  id,
  name,
  appointments: (roles ?? [role!]).map((one) => ({ role: one, place })),
});
