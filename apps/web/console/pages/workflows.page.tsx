import { WorkflowsView } from '../features/workflows/workflows-view';

/** 流程运行: what runs behind cases and matters, for those who manage or keep it. */
export function Component() {
  return <WorkflowsView />;
}
