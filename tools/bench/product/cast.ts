import { temporaryPassword } from '../../../apps/api/auth/password-hash';
import { readOrganisation } from '../../sample/organisation';
import { seedOrganisation } from '../../sample/seed-organisation';
import { CAST, type BenchStep } from '../k12';
import type { HttpClient } from './http-client';
import type { Tokens } from './product.contender';

type Part = BenchStep['by'];
const PARTS = Object.keys(CAST) as Part[];

/** Creates the sample organisation with passwords for those who play a part. */
export async function seedCast(databaseUrl: string): Promise<Readonly<Record<Part, string>>> {
  const organisation = readOrganisation();
  const passwords = Object.fromEntries(PARTS.map((part) => [part, temporaryPassword()])) as Record<
    Part,
    string
  >;
  const signIns = PARTS.map((part) => {
    const { name, appointments } = organisation.people.find(({ id }) => id === CAST[part])!;
    const roles = appointments.map(({ role }) => role);
    return { person: CAST[part], name, roles, place: appointments[0]!.place, password: passwords[part] };
  });
  await seedOrganisation(databaseUrl, organisation, signIns);
  return passwords;
}

/** A bearer token for each part, signed in as anybody would. */
export async function signInCast(
  http: HttpClient,
  passwords: Readonly<Record<Part, string>>,
): Promise<Tokens> {
  const tokens: Partial<Record<Part, string>> = {};
  for (const part of PARTS) {
    const body = { account: CAST[part], password: passwords[part], as: 'bearer' };
    const answer = await http.post('/api/auth/session', body);
    if (answer.status !== 201) throw new Error(`${CAST[part]} could not sign in: ${answer.status}`);
    tokens[part] = (answer.body as { token: string }).token;
  }
  return tokens as Tokens;
}
