import type { Catalogues } from './words';

/** Names the catalogues that a glob import found by their file names. */
export const byName = (modules: Record<string, unknown>): Catalogues =>
  Object.fromEntries(
    Object.entries(modules).map(([path, words]) => [
      path.slice(path.lastIndexOf('/') + 1, -'.json'.length),
      words as Record<string, string>,
    ]),
  );
