import type { CaseEvent } from '../case-data';

/** 议题: a matter of the joint committee that the case was attached to. */
export interface AttachedMatter {
  readonly no: string;
  /** How it ended for the case; undefined while it is waited for. */
  readonly how?: string;
}

/** The matters that a case has been attached to, in their order, each once. */
export function mattersIn(events: readonly CaseEvent[]): readonly AttachedMatter[] {
  const matters = new Map<string, AttachedMatter>();
  for (const { kind, data } of events) {
    const no = String(data.matter);
    if (kind === 'matter-called' || kind === 'attached') matters.set(no, { no });
    if (kind === 'matter-ended') matters.set(no, { no, how: String(data.how) });
  }
  return [...matters.values()];
}
