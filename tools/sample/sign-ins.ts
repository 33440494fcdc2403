import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryPassword } from '../../apps/api/auth/password-hash';
import { COUNTRY, type SamplePerson, type SamplePlace } from './organisation';

/** How a person of the sample signs in. Passwords are drawn once and kept beside the databases, for their owner alone. */
export interface SignIn {
  readonly person: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly place: string;
  readonly password: string;
}

/** Who keeps accounts and organisation. */
export const ADMINISTRATOR: SamplePerson = {
  id: 'admin',
  name: '系统管理员',
  appointments: [{ role: 'admin', place: COUNTRY }],
};

/** What people who are appointed to no region are shown to stand above. */
const ALL = '全国';

/** Whether a person is appointed to the whole country. */
export const isAboveAll = ({ appointments }: SamplePerson): boolean =>
  appointments.some(({ place }) => place === COUNTRY);

const fileIn = (dataDir: string): string => join(dataDir, 'sign-ins.json');

/** The sign-ins of an earlier start, or undefined. */
export function readSignIns(dataDir: string): SignIn[] | undefined {
  const file = fileIn(dataDir);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as SignIn[]) : undefined;
}

/** Draws a password for each and keeps them before any is used, so that an interrupted start can go on. */
export function drawSignIns(
  people: readonly SamplePerson[],
  places: readonly SamplePlace[],
  dataDir: string,
): SignIn[] {
  const nameOf = new Map(places.map(({ id, name }) => [id, name]));
  const signIns = people.map(({ id, name, appointments }) => ({
    person: id,
    name,
    roles: appointments.map(({ role }) => role),
    place: nameOf.get(appointments[0]!.place) ?? ALL,
    password: temporaryPassword(),
  }));
  mkdirSync(dataDir, { recursive: true });
  const unfinished = `${fileIn(dataDir)}.new`;
  writeFileSync(unfinished, `${JSON.stringify(signIns, null, 2)}\n`, { mode: 0o600 });
  renameSync(unfinished, fileIn(dataDir));
  return signIns;
}

/** One sign-in for each role, all of the hall where most of the roles are played, and those above all halls. */
export function oneForEachRole(signIns: readonly SignIn[], hall: string): SignIn[] {
  const chosen = new Map<string, SignIn>();
  for (const signIn of signIns) {
    const isAbove = signIn.place === ALL;
    if (!isAbove && !signIn.person.startsWith(`${hall}-`)) continue;
    const key = isAbove ? signIn.person : signIn.roles[0]!;
    if (!chosen.has(key)) chosen.set(key, signIn);
  }
  return [...chosen.values()];
}
