/** A place in a policy at which two of them differ; undefined where one says nothing. */
export interface Difference {
  readonly path: string;
  readonly from: unknown;
  readonly to: unknown;
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What identifies a policy rather than ruling anything. */
const NAMES = ['profile', 'version', 'inherits'];

/** Where one policy differs from another, by path; lists differ as a whole. */
export function differences(from: unknown, to: unknown, path: readonly string[] = []): Difference[] {
  if (isMap(from) && isMap(to)) {
    const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])];
    return keys
      .filter((key) => path.length > 0 || !NAMES.includes(key))
      .flatMap((key) => differences(from[key], to[key], [...path, key]));
  }
  return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ path: path.join('.'), from, to }];
}
