import type { LocalDate, Moment } from '../calendar/moment';
import type { EntityState } from '../kernel/mechanism';
import type { MeasureToOpen } from '../case/mechanisms/measure';

/** 已提请 · 会商中 · 会签中 · 已生效 · 已上报 · 已撤销. */
export type MatterStage =
  'new' | 'called' | 'deliberating' | 'countersigning' | 'effective' | 'referred-up' | 'dropped';

export interface Member {
  readonly unit: string;
  readonly voting: boolean;
  readonly recused: boolean;
}

export interface CommitteeOpinion {
  readonly unit: string;
  readonly position: 'agree' | 'disagree';
  readonly text: string;
  /** 依据: the law or fact that it rests on. */
  readonly ground?: string;
  /** Counted as agree because the unit was silent (默认同意). */
  readonly bySilence?: boolean;
}

export interface Adoption {
  readonly by: 'consensus' | 'vote' | 'chair';
  readonly text: string;
  readonly interim?: string;
  readonly measures: MeasureToOpen[];
  readonly dissent: string[];
}

/** 联合党委议题: a matter of the joint committee with the cases attached to it (并案). */
export interface MatterState extends EntityState {
  stage: MatterStage;
  hall: string;
  calledAt: Moment | null;
  /** Cases in handling that wait for it. */
  cases: string[];
  /** Cases that left handling before it ended. */
  detached: string[];
  agenda: string | null;
  members: Member[];
  opinions: CommitteeOpinion[];
  adoption: Adoption | null;
  signed: string[];
  /** The unit that would not countersign. */
  refusedBy?: string;
  /** Units whose opinion or countersignature lapsed last, in that minute. */
  silent: string[];
  silentAt: Moment | null;
  referredUp: string | null;
  effectiveOn: LocalDate | null;
}

export function emptyMatter(no: string): MatterState {
  return {
    no,
    seq: 0,
    obligations: [],
    opened: 0,
    stage: 'new',
    hall: '',
    calledAt: null,
    cases: [],
    detached: [],
    agenda: null,
    members: [],
    opinions: [],
    adoption: null,
    signed: [],
    silent: [],
    silentAt: null,
    referredUp: null,
    effectiveOn: null,
  };
}
