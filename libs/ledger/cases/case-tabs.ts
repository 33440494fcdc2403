import type { CaseTab } from '@domain/case/worklist';
import type { CaseFilter, Owing } from './case-filter';
import type { HallMoments } from '../reading/hall-moments';

/** Who looks at the tabs, and what counts as lapsing soon to them. */
export interface TabViewer {
  readonly me: Owing;
  readonly myUnit: Owing;
  readonly lapsingBy: HallMoments;
}

/** The promise has passed and the result is not told. */
export const OVERDUE: CaseFilter = { stages: ['triage', 'handling'], overdue: true };

/**
 * What a tab shows: a filter that the list of cases knows, so that a count and its list agree. `mine`: something open is
 * owed by the viewer, by their role, or by the lead unit of a case they handle; `unit`: by one of their units;
 * `unassigned`: it is accepted and nobody handles it yet; `handling`: the stage; `consulting`: an opinion is awaited;
 * `lapsing`: something falls due soon; `overdue`: the promise has passed and the result is not told; the others: something
 * of that kind is open.
 */
export function tabFilter(tab: CaseTab, { me, myUnit, lapsingBy }: TabViewer): CaseFilter {
  switch (tab) {
    case 'mine':
      return { owedBy: me };
    case 'unit':
      return { owedBy: myUnit };
    case 'unassigned':
      return { unassigned: true };
    case 'handling':
      return { stages: ['handling'] };
    case 'consulting':
      return { owes: ['opinion'] };
    case 'lapsing':
      return { lapsingBy };
    case 'overdue':
      return OVERDUE;
    default:
      return { owes: [tab] };
  }
}
