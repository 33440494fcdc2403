/** Without these a row says nothing. */
export const ALWAYS: readonly string[] = ['no', 'title'];

/** The columns that are shown, in the order in which they were put; what a later release brings stands behind. */
export function shownOf(chosen: readonly string[], all: readonly string[]): string[] {
  const known = [...new Set(chosen)].filter((key) => all.includes(key));
  return [...ALWAYS.filter((key) => !known.includes(key)), ...known];
}

/** With a column moved to where another stands. */
export function moved(shown: readonly string[], key: string, to: number): string[] {
  const others = shown.filter((other) => other !== key);
  return [...others.slice(0, to), key, ...others.slice(to)];
}

/** With a column shown as the last one, or no longer. */
export const toggled = (shown: readonly string[], key: string): string[] =>
  shown.includes(key) ? shown.filter((other) => other !== key) : [...shown, key];
