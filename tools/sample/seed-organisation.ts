import type { DataSource } from 'typeorm';
import { ledgerDataSource } from '@ledger/data-source';
import { PersonRepository } from '@ledger/organisation/person.repository';
import { PlaceRepository } from '@ledger/organisation/place.repository';
import { hashPassword } from '../../apps/api/auth/password-hash';
import type { SampleOrganisation } from './organisation';
import type { SignIn } from './sign-ins';

/** Whether the ledger knows any place beside the country it begins with. */
export async function hasOrganisation(databaseUrl: string): Promise<boolean> {
  return withLedger(databaseUrl, async (db) => (await new PlaceRepository(db).listAll()).length > 1);
}

/**
 * Creates places and people straight in the ledger, all or nothing: someone has to be there before anyone can sign in.
 * People without a sign-in are given a password by the administrator when they need one.
 */
export async function seedOrganisation(
  databaseUrl: string,
  { places, people }: SampleOrganisation,
  signIns: readonly SignIn[],
): Promise<void> {
  const hashes = new Map(
    await Promise.all(
      signIns.map(async ({ person, password }) => [person, await hashPassword(password)] as const),
    ),
  );
  await withLedger(databaseUrl, (db) =>
    db.transaction(async (within) => {
      const placeRepository = new PlaceRepository(db);
      const personRepository = new PersonRepository(db);
      for (const place of places) await placeRepository.add(place, within);
      for (const { id, defaultUnit } of places) {
        if (defaultUnit) await placeRepository.change(id, { defaultUnit }, within);
      }
      for (const { id, name, appointments } of people) {
        const passwordHash = hashes.get(id);
        await personRepository.add(
          { id, name, passwordHash, mustChangePassword: false, posts: appointments },
          within,
        );
      }
    }),
  );
}

async function withLedger<T>(databaseUrl: string, act: (db: DataSource) => Promise<T>): Promise<T> {
  const db = await ledgerDataSource({ url: databaseUrl, poolSize: 2, name: 'sample' }).initialize();
  try {
    return await act(db);
  } finally {
    await db.destroy();
  }
}
