/** A rule of a policy: where it stands, what it says, and where that comes from. */
export interface PolicyRow {
  readonly path: string;
  readonly value: unknown;
  /** The article or law it comes from; without one it is a default that the hall should confirm. */
  readonly source?: string;
}

/** What names a policy or documents it, rather than ruling anything. */
const NO_RULES = new Set(['profile', 'version', 'inherits', 'source']);

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** A name in both languages is one value. */
const isBilingual = (value: Record<string, unknown>): boolean => 'zh' in value && 'en' in value;

/** Every rule of a policy, in the order of its parts; `order` says which parts come first. */
export function rowsOf(policy: Record<string, unknown>, order: readonly string[] = []): PolicyRow[] {
  const place = (part: string): number => (order.includes(part) ? order.indexOf(part) : order.length);
  return Object.keys(policy)
    .filter((part) => !NO_RULES.has(part))
    .sort((a, b) => place(a) - place(b))
    .flatMap((part) => rowsAt(policy[part], part, undefined));
}

function rowsAt(value: unknown, path: string, source: string | undefined): PolicyRow[] {
  if (!isMap(value) || isBilingual(value)) return [{ path, value, source }];
  const own = typeof value.source === 'string' ? value.source : source;
  return Object.entries(value)
    .filter(([name]) => !NO_RULES.has(name))
    .flatMap(([name, inner]) => rowsAt(inner, `${path}.${name}`, own));
}

/** The rules of two policies side by side; undefined where one says nothing. */
export function sideBySide(one: readonly PolicyRow[], other: readonly PolicyRow[]) {
  const others = new Map(other.map((row) => [row.path, row.value]));
  const paths = new Set(one.map(({ path }) => path));
  const pairs = one.map(({ path, value }) => ({ path, from: value, to: others.get(path) }));
  const added = other.filter(({ path }) => !paths.has(path));
  return [...pairs, ...added.map(({ path, value }) => ({ path, from: undefined, to: value }))].map(
    (pair) => ({
      ...pair,
      differs: JSON.stringify(pair.from) !== JSON.stringify(pair.to),
    }),
  );
}

/** In the order in which people think of them. */
export const PARTS = [
  'brand',
  'region',
  'hotline',
  'hours',
  'counting',
  'classes',
  'extension',
  'limits',
  'clockStops',
  'ladder',
  'escalation',
  'silence',
  'committee',
  'cards',
  'warnings',
  'review',
  'reopens',
  'pledge',
  'classSolutions',
  'overlay',
] as const;
