import { Background, Controls, MarkerType, ReactFlow, type Edge, type Node } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { use, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ThemeContext } from '../../shell/theme';
import { FlowBox, type BoxData } from './flow-box';
import type { Flow } from './graph';
import { around, NODE, placesOf } from './layout';
import { useNodeWords } from './flow-words';

const TYPES = { box: FlowBox };
/** Nodes stay readable: what does not fit is reached by moving the picture. */
const READABLE = 0.8;
/** The whole way of a long case fits. */
const LEAST = 0.05;
/** One looks first at where the case stands and at what may come of it. */
const HERE = new Set(['now', 'open', 'missed']);

/** The library's own words for boxes, in English. */
const PLAIN = { 'aria-roledescription': undefined };
/** The flow as a picture; those who cannot see it have the table. */
export function FlowPicture({ flow }: { readonly flow: Flow }) {
  const { t } = useTranslation('flow');
  const { theme } = use(ThemeContext);
  const wordsOf = useNodeWords(flow);
  const labels = useLabels();
  const places = useMemo(() => placesOf(flow), [flow]);
  const seen = flow.nodes.filter(({ state, to }) => HERE.has(state) && !to).map(({ id }) => id);
  const here = around(flow.here, seen, places).map((id) => ({ id }));
  const nodes = flow.nodes.map((node): Node<BoxData> => ({
    ...{ id: node.id, type: 'box', position: places.get(node.id)!, ...NODE },
    data: { node, words: wordsOf(node) },
    domAttributes: PLAIN,
  }));
  return (
    <div className="flow-picture" role="figure" aria-label={t('picture')}>
      <ReactFlow
        key={flow.nodes.map(({ id }) => id).join()}
        nodes={nodes}
        edges={flow.edges.map(edgeOf)}
        nodeTypes={TYPES}
        colorMode={theme}
        fitView
        fitViewOptions={{ nodes: here, minZoom: READABLE, maxZoom: 1, padding: 0.1 }}
        minZoom={LEAST}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        preventScrolling={false}
        zoomOnScroll={false}
        proOptions={{ hideAttribution: true }}
        ariaLabelConfig={labels}
      >
        <Background />
        <Controls showInteractive={false} />
      </ReactFlow>
    </div>
  );
}

/** What the library says by itself. How boxes and lines are moved by keys is left out: ours are not moved. */
function useLabels() {
  const { t } = useTranslation('flow');
  return {
    'controls.ariaLabel': t('controls'),
    'controls.zoomIn.ariaLabel': t('zoom-in'),
    'controls.zoomOut.ariaLabel': t('zoom-out'),
    'controls.fitView.ariaLabel': t('fit-view'),
    'node.a11yDescription.default': '',
    'node.a11yDescription.keyboardDisabled': '',
    'edge.a11yDescription.default': '',
  };
}

const edgeOf = ({ from, to, may }: Flow['edges'][number]): Edge => ({
  id: `${from}-${to}`,
  source: from,
  target: to,
  type: 'smoothstep',
  style: may ? { strokeDasharray: '6 5' } : undefined,
  markerEnd: { type: MarkerType.ArrowClosed },
  // What follows what is said in the table.
  domAttributes: { ...PLAIN, 'aria-hidden': true },
});
