import type { EntityManager } from 'typeorm';

const AT_ONCE = 2000;

/** Reads a long result through a cursor of the manager's transaction, so that memory stays small. */
export async function* readLong<R>(manager: EntityManager, select: string): AsyncGenerator<R> {
  await manager.query(`declare long_read no scroll cursor for ${select}`);
  try {
    for (;;) {
      const rows = await manager.query<R[]>(`fetch ${AT_ONCE} from long_read`);
      yield* rows;
      if (rows.length < AT_ONCE) return;
    }
  } finally {
    await manager.query('close long_read');
  }
}
