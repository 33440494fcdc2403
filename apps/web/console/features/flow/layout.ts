import { graphlib, layout } from '@dagrejs/dagre';
import type { Flow } from './graph';

/** Every node is as large as this, so that pictures stay calm when one grows: five lines fit into the widest border. */
export const NODE = { width: 216, height: 104 } as const;

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** What is this far away is seen together where nodes stay readable. */
const IN_SIGHT = { x: 3 * NODE.width, y: 3 * NODE.height } as const;

/** A node with those of others that can be seen with it; all of them where there is no such node. */
export function around(
  id: string | undefined,
  others: readonly string[],
  places: ReadonlyMap<string, Place>,
): string[] {
  const middle = id === undefined ? undefined : places.get(id);
  if (id === undefined || !middle) return [...others];
  const near = others.filter((other) => {
    const { x, y } = places.get(other)!;
    return Math.abs(x - middle.x) <= IN_SIGHT.x && Math.abs(y - middle.y) <= IN_SIGHT.y;
  });
  return [...new Set([id, ...near])];
}

/** Where each node stands: the way goes down, what happens beside it to the right and left. */
export function placesOf({ nodes, edges }: Flow): ReadonlyMap<string, Place> {
  const graph = new graphlib.Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: 28, ranksep: 44 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id } of nodes) graph.setNode(id, { ...NODE });
  // The way itself stays straight before what is beside it.
  for (const { from, to } of edges)
    graph.setEdge(from, to, { weight: from.startsWith('o') || to.startsWith('o') ? 1 : 4 });
  layout(graph);
  return new Map(
    nodes.map(({ id }) => {
      const { x, y } = graph.node(id) as Place;
      return [id, { x: x - NODE.width / 2, y: y - NODE.height / 2 }];
    }),
  );
}
