/** What has a stream of events: a case (办件) or a committee matter (议题). */
export type EntityKind = 'case' | 'matter';

/** The name of a stream, the same as the workflow's id: `case/330111-20261125-0001`. */
export const streamOf = (entity: EntityKind, no: string): string => `${entity}/${no}`;

/** The kind and number in a stream's name. */
export function entityOf(stream: string): { entity: EntityKind; no: string } {
  const slash = stream.indexOf('/');
  return { entity: stream.slice(0, slash) as EntityKind, no: stream.slice(slash + 1) };
}
