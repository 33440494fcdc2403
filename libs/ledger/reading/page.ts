/** A page of a list: how many, and after which row. */
export interface Page {
  readonly limit: number;
  /** The `next` of the page before. */
  readonly after?: string;
}

export interface Paged<T> {
  readonly items: T[];
  /** Where the next page begins; null on the last. */
  readonly next: string | null;
}

/** The `after` of a request is not one that a list has given out. */
export class CursorError extends Error {
  override readonly name = 'CursorError';
}

const encode = (key: readonly string[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/** The key after which a page begins, or undefined for the first page. Throws CursorError. */
export function keyOf({ after }: Page, length: number): string[] | undefined {
  if (after === undefined) return undefined;
  try {
    const key: unknown = JSON.parse(Buffer.from(after, 'base64url').toString());
    if (Array.isArray(key) && key.length === length && key.every((part) => typeof part === 'string'))
      return key;
  } catch {
    // Falls through to the error: no list gives out anything but JSON.
  }
  throw new CursorError('no place in this list');
}

/** Makes a page of rows of which one more than the limit was read. */
export function pageOf<R, T>(
  rows: readonly R[],
  { limit }: Page,
  read: { item: (row: R) => T; key: (row: R) => readonly string[] },
): Paged<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(read.item),
    next: rows.length > limit && last !== undefined ? encode(read.key(last)) : null,
  };
}
