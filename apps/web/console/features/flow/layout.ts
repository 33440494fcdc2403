import { graphlib, layout } from '@dagrejs/dagre';
import type { Flow } from './graph';

/** Every node is as large as this, so that pictures stay calm when one grows: five lines fit into the widest border. */
export const NODE = { width: 216, height: 104 } as const;

export interface Place {
  readonly x: number;
  readonly y: number;
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
