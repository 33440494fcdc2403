/** Everything half written lies under this prefix, in this tab alone: it may hold particulars of applicants. */
const PREFIX = 'agency-assist.draft.';

/** What was kept under a name, or undefined; also when it cannot be read any more. */
export function readDraft<T>(name: string): T | undefined {
  try {
    const kept = sessionStorage.getItem(PREFIX + name);
    return kept === null ? undefined : (JSON.parse(kept) as T);
  } catch {
    return undefined;
  }
}

/** Keeps what is being written over reloads and lost connections; undefined forgets it. */
export function keepDraft(name: string, value: unknown): void {
  if (value === undefined) sessionStorage.removeItem(PREFIX + name);
  else sessionStorage.setItem(PREFIX + name, JSON.stringify(value));
}

/** Under this name stands whose all of it is. */
const OWNER = 'of';

/** Whoever has signed in finds their own drafts again, and forgets those of another. */
export function claimDrafts(person: string): void {
  const owner = readDraft<string>(OWNER);
  if (owner !== undefined && owner !== person) dropDrafts();
  keepDraft(OWNER, person);
}

/** Forgets all of it: whoever signs in next has no business with it. */
export function dropDrafts(): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
  }
}
