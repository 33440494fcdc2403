import type { Config } from '../config';

type Settings = Pick<Config, 'TEMPORAL_UI_URL' | 'TEMPORAL_NAMESPACE'>;

/** Where Temporal shows a workflow: the run named, or its latest; null where there is no such place. */
export function temporalUiOf(settings: Settings, workflowId: string, runId?: string): string | null {
  const { TEMPORAL_UI_URL: ui, TEMPORAL_NAMESPACE: namespace } = settings;
  if (!ui) return null;
  const workflow = `${ui.replace(/\/$/, '')}/namespaces/${namespace}/workflows/${encodeURIComponent(workflowId)}`;
  return runId === undefined ? workflow : `${workflow}/${runId}`;
}
