import type { Shape } from '@domain/kernel/shape';
import { hintOf } from './field-hints';
import { bareShape, fieldOf, valueAt, withValue, type Draft, type Path } from './form-value';

/** What is known of the people that fields go by. */
export interface Known {
  /** The units in which somebody sits on the joint committee; undefined until they are known. */
  readonly seated: ReadonlySet<string> | undefined;
}

/** 成员单位代表. */
export const MEMBER = 'committee-member';

interface Members {
  readonly items: readonly { readonly posts: readonly { readonly role: string; readonly place: string }[] }[];
  readonly next: string | null;
}

/** Where members of the committee sit; undefined while it is not known, or not of all of them. */
export function seatsIn(members: Members | undefined): ReadonlySet<string> | undefined {
  if (!members || members.next !== null) return undefined;
  const posts = members.items.flatMap((person) => person.posts);
  return new Set(posts.filter(({ role }) => role === MEMBER).map(({ place }) => place));
}

/** What a field says until somebody says otherwise, by what stands beside it; undefined where nothing follows. */
export function impliedAt(command: string, draft: Draft, path: Path, { seated }: Known): unknown {
  if (hintOf(command, fieldOf(path)).follows !== 'seat' || !seated) return undefined;
  const unit = valueAt(draft, [...path.slice(0, -1), 'unit']);
  if (typeof unit !== 'string') return undefined;
  // 表决权: members vote, others attend (列席). Where nobody has been named a member yet, whoever is convened is one.
  return seated.size === 0 || seated.has(unit);
}

/** The draft with what is implied where nothing has been said. */
export function withImplied(shape: Shape, draft: Draft, implied: (path: Path) => unknown): Draft {
  return gapsIn(shape, draft, []).reduce<Draft>((whole, path) => {
    const value = implied(path);
    return value === undefined ? whole : (withValue(whole, path, value) as Draft);
  }, draft);
}

/** Every field in which nothing stands. */
function gapsIn(shape: Shape, value: unknown, path: Path): Path[] {
  const bare = bareShape(shape);
  if (bare.is === 'list') {
    const rows = Array.isArray(value) ? (value as unknown[]) : [];
    return rows.flatMap((row, i) => gapsIn(bare.item, row, [...path, i]));
  }
  if (bare.is !== 'map') return value === undefined ? [path] : [];
  return Object.entries(bare.fields).flatMap(([name, field]) =>
    gapsIn(field, valueAt(value, [name]), [...path, name]),
  );
}
