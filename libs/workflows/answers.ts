import type { Answered, Reply } from './messages';

/** Answers kept for callers who ask again. A key is not sent again after so many others; a run carries at most these. */
const KEPT = 300;

/** The answers given last, by the caller's idempotency key. Temporal's own memory ends with each run. */
export class Answers {
  private readonly given: Map<string, Answered>;

  constructor(carried: readonly Answered[] = []) {
    this.given = new Map(carried.map((answer) => [answer.id, answer]));
  }

  find(id: string): Answered | undefined {
    return this.given.get(id);
  }

  give(id: string, name: string, reply: Reply): void {
    this.given.set(id, { id, name, reply });
    dropOldest(this.given, KEPT);
  }

  toCarry(): Answered[] {
    return [...this.given.values()];
  }
}

/** Ids of the latest deliveries taken in: told twice, a message acts once. */
export class Deliveries {
  private readonly taken: Map<string, true>;

  constructor(carried: readonly string[] = []) {
    this.taken = new Map(carried.map((id) => [id, true]));
  }

  /** Whether the delivery is new; from then on it is known. */
  takeIn(id: string): boolean {
    if (this.taken.has(id)) return false;
    this.taken.set(id, true);
    dropOldest(this.taken, KEPT);
    return true;
  }

  toCarry(): string[] {
    return [...this.taken.keys()];
  }
}

function dropOldest(map: Map<string, unknown>, most: number): void {
  for (const id of map.keys()) {
    if (map.size <= most) return;
    map.delete(id);
  }
}
