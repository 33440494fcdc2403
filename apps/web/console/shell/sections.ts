/** A part of the console, and the roles whose work it is. */
interface Section {
  readonly path: string;
  /** Its words in the `shell` catalogue. */
  readonly name: string;
  /** A single one has a page of its own, open to whoever sees it. */
  readonly isList?: true;
  readonly roles: readonly string[];
}

const HALL = ['clerk', 'station-head', 'duty-leader'];
const UNIT = ['handler', 'agent', 'revisitor'];
const ABOVE = ['supervisor', 'leader', 'committee-secretary'];
/** Learns from closed cases. */
const CURATOR = 'curator';

/** In the order in which they are shown. What somebody may see in them is decided by the API. */
const SECTIONS: readonly Section[] = [
  { path: '/queue', name: 'queue', roles: [...HALL, ...UNIT, ...ABOVE, CURATOR] },
  { path: '/register', name: 'register', roles: ['clerk'] },
  {
    path: '/matters',
    name: 'matters',
    isList: true,
    roles: [
      ...['committee-secretary', 'committee-member', 'legal'],
      ...['leader', 'supervisor', 'duty-leader', 'handler'],
    ],
  },
  {
    path: '/supervision',
    name: 'supervision',
    roles: ['supervisor', 'leader', 'station-head', 'duty-leader'],
  },
  {
    path: '/dashboard',
    name: 'dashboard',
    roles: ['supervisor', 'leader', 'station-head', 'duty-leader'],
  },
  {
    path: '/workflows',
    name: 'workflows',
    roles: ['admin', 'supervisor', 'leader', 'station-head', 'duty-leader'],
  },
  { path: '/administration', name: 'administration', roles: ['admin', 'supervisor'] },
];

/** The sections that somebody with these roles works in. */
export const sectionsFor = (roles: ReadonlySet<string>): readonly Section[] =>
  SECTIONS.filter((section) => section.roles.some((role) => roles.has(role)));

/** The section to which a page belongs; cases, matters and what there is not belong to none. */
export const sectionAt = (pathname: string): Section | undefined =>
  SECTIONS.find(({ path, isList }) => pathname === path || (!isList && pathname.startsWith(`${path}/`)));
