import type { DataSource, EntityManager } from 'typeorm';

type Key = readonly (string | number)[];
interface Found {
  readonly key: Key;
  readonly sealed: string;
}

/** Where something lies that is sealed under keys that can be changed. */
export interface SealedColumn {
  /** `key` and `sealed` of the rows that another key has sealed than $1, $2 of them, behind the row with the key $3 …. */
  readonly find: string;
  /** A key behind which all rows lie. */
  readonly before: Key;
  /** Keeps $1 as what is sealed, in the row with the key $2 …. */
  readonly keep: string;
  /** What its bytes are sealed for, which also names the row. */
  readonly contextOf: (key: Key) => string;
}

/** What opens all and seals with the current key. */
export interface Resealing {
  readonly currentId: string;
  /** Throws when it does not open. */
  readonly reseal: (sealed: string, context: string) => string;
}

/** What a change of keys has done, and of what did not open which it is, and why. */
export interface Rotation {
  readonly rotated: number;
  readonly failed: readonly { readonly name: string; readonly why: string }[];
}

const AT_ONCE = 500;

/**
 * Seals again, with the current key, everything in a column that another key has sealed. When nothing has failed, the
 * other keys are no longer needed. It may be stopped and called again, and runs beside everything else: what was sealed
 * meanwhile by another key is taken in a further pass.
 */
export async function rotateColumn(
  dataSource: DataSource,
  column: SealedColumn,
  resealing: Resealing,
): Promise<Rotation> {
  for (let rotated = 0; ;) {
    const pass = await passOver(dataSource, column, resealing);
    if (pass.rotated === 0) return { rotated, failed: pass.failed };
    rotated += pass.rotated;
  }
}

async function passOver(
  dataSource: DataSource,
  column: SealedColumn,
  resealing: Resealing,
): Promise<Rotation> {
  const failed: Rotation['failed'][number][] = [];
  let rotated = 0;
  for (let last: Key | undefined = column.before; last;) {
    const after: Key = last;
    last = await dataSource.transaction(async (manager) => {
      const rows = await manager.query<Found[]>(column.find, [resealing.currentId, AT_ONCE, ...after]);
      for (const row of rows) {
        const why = await rotateRow(manager, column, row, resealing);
        if (why === undefined) rotated += 1;
        else failed.push({ name: column.contextOf(row.key), why });
      }
      return rows.at(-1)?.key;
    });
  }
  return { rotated, failed };
}

/** Why it does not open, if it does not. */
async function rotateRow(
  manager: EntityManager,
  { keep, contextOf }: SealedColumn,
  { key, sealed }: Found,
  { reseal }: Resealing,
): Promise<string | undefined> {
  let again: string;
  try {
    again = reseal(sealed, contextOf(key));
  } catch (error) {
    return (error as Error).message;
  }
  await manager.query(keep, [again, ...key]);
  return undefined;
}
