import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  EnvironmentFilled,
  ExclamationCircleOutlined,
  QuestionCircleOutlined,
} from '@ant-design/icons';
import { Handle, Position, type Node, type NodeProps } from '@xyflow/react';
import type { ReactNode } from 'react';
import type { NodeWords } from './flow-words';
import type { FlowNode, NodeState } from './graph';

export type BoxData = { node: FlowNode; words: NodeWords };

const SIGNS: Readonly<Record<NodeState, ReactNode>> = {
  done: <CheckCircleOutlined />,
  missed: <ExclamationCircleOutlined />,
  now: <EnvironmentFilled />,
  open: <ClockCircleOutlined />,
  may: <QuestionCircleOutlined />,
};

/** A node: its state is said by a sign and a word, its border only repeats them. */
export function FlowBox({ data: { node, words } }: NodeProps<Node<BoxData>>) {
  return (
    <div className={`flow-box flow-${node.state} flow-${node.shape}`} title={words.title}>
      <Handle type="target" position={Position.Top} isConnectable={false} />
      <div className="flow-box-state">
        {SIGNS[node.state]} {words.state}
      </div>
      <div className="flow-box-title">{words.title}</div>
      {words.who && <div className="flow-box-when">{words.who}</div>}
      <div className="flow-box-when">{words.when}</div>
      <Handle type="source" position={Position.Bottom} isConnectable={false} />
    </div>
  );
}
