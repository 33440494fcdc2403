import type { CountingRules } from '../calendar/deadline';
import type { Calendar, OpeningInterval } from '../calendar/calendar';
import type { LimitText } from '../calendar/limit';

/** Two words for one thing: Chinese first, English second. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** 简易 · 一般 · 复杂: how hard a case is, which sets its promise. */
export type CaseClass = 'instant' | 'simple' | 'complex';
/** 阶梯上的一级: a level of the escalation ladder. */
export type Level = 'window' | 'station' | 'bureau' | 'joint-committee' | 'leader';
/** Why a clock may stop (中止计时的事由). */
export type StopReason =
  | 'materials'
  | 'notice'
  | 'hearing'
  | 'appraisal'
  | 'expert-review'
  | 'inspection'
  | 'tender'
  | 'applicant'
  | 'court'
  | 'outage'
  | 'survey'
  | 'guidance';
export type LimitName =
  | 'triage'
  | 'greenTriage'
  | 'firstContact'
  | 'progress'
  | 'conclude'
  | 'stopReview'
  | 'acknowledge'
  | 'returnRuling'
  | 'visit'
  | 'opinion'
  | 'measure'
  | 'guidance'
  | 'guidanceSecond'
  | 'materials'
  | 'review'
  | 'pledge'
  | 'pledgeGrace'
  | 'convene'
  | 'adopt'
  | 'countersign'
  | 'leaderSession'
  | 'referral'
  | 'callBack'
  | 'rectification'
  | 'lookBack'
  | 'cardAppeal'
  | 'cardRuling'
  | 'reopenWindow'
  | 'reopened';

/** What a promise is kept by: telling the result (办结), or a reply (答复). */
export type PromiseKind = 'resolve' | 'reply';
export type Silence = 'escalate' | 'consent';
export type StopPermission = 'allowed' | 'approval' | 'forbidden';

export interface ClassRule {
  readonly limit: LimitText;
  readonly promise: PromiseKind;
  readonly source?: string;
}

/** A policy with everything inherited filled in: the rules of one place in one version (政策口径). */
export interface Policy {
  readonly profile: string;
  readonly inherits?: string;
  readonly version: number;
  readonly brand: Bilingual;
  readonly region: string;
  readonly hotline?: string;
  readonly hours: readonly string[];
  readonly counting: {
    readonly offDayReceipt: 'actual' | 'next-workday';
    readonly dayEnd: 'close' | 'midnight';
    readonly naturalDayRoll: boolean;
    readonly recompute: 'later-only' | 'both';
  };
  readonly classes: Readonly<Record<CaseClass, ClassRule>>;
  readonly extension: {
    readonly max: LimitText;
    readonly basis: 'total' | 'extra';
    readonly times: number;
    readonly source?: string;
  };
  readonly limits: Readonly<Record<LimitName, LimitText>> & { readonly arrival: LimitText | null };
  readonly reopens: number;
  readonly warnings: readonly LimitText[];
  readonly ladder: readonly Level[];
  readonly escalation: { readonly refusals: number };
  readonly silence: Silence;
  readonly committee: {
    readonly name: Bilingual;
    readonly decision: 'consensus' | 'vote';
    readonly quorum: string;
  };
  readonly cards: {
    readonly enabled: boolean;
    readonly yellowAfter: LimitText;
    readonly redAfter: LimitText;
    readonly score: {
      readonly yellow: number;
      readonly red: number;
      readonly late: number;
      readonly volunteer: number;
      readonly solution: number;
    };
  };
  readonly clockStops: Readonly<Record<StopReason, StopPermission>>;
  readonly review: { readonly negative: boolean; readonly outOfScope: boolean; readonly quality: boolean };
  readonly pledge: { readonly offered: boolean; readonly items: readonly string[] };
  readonly classSolutions: { readonly candidateAfter: number; readonly within: LimitText };
  readonly overlay?: readonly { date: string; off: boolean; name: string; reference?: string }[];
}

/** A rule that counts where a command leaves a field out, by its path in the policy. */
export type Fallback = `limits.${LimitName}` | 'silence';

/** What a policy says where a command says nothing. */
export const fallbackIn = (policy: Pick<Policy, 'limits' | 'silence'>, fallback: Fallback): string =>
  fallback === 'silence' ? policy.silence : policy.limits[fallback.slice('limits.'.length) as LimitName];

/** How the hall of this policy counts days. */
export function countingRules(policy: Policy): CountingRules {
  const hours: OpeningInterval[] = policy.hours.map((text) => {
    const [from, to] = text.split('-') as [string, string];
    return { from, to };
  });
  const closing = hours[hours.length - 1]!.to;
  return {
    hours,
    closing,
    dayEnd: policy.counting.dayEnd === 'midnight' ? '23:59' : closing,
    offDayReceipt: policy.counting.offDayReceipt,
    naturalDayRoll: policy.counting.naturalDayRoll,
  };
}

/** What a policy says of days: those that its place has off, or works, by itself. */
export type LocalDays = Pick<Policy, 'overlay'>;

/** The working days of the hall (K3): the local days of its policy under those entered for the hall itself. */
export function localCalendar({ overlay }: LocalDays, calendar: Calendar): Calendar {
  if (!overlay?.length) return calendar;
  const local = Object.fromEntries(overlay.map((day) => [day.date, day]));
  return { ...calendar, overlay: { ...local, ...calendar.overlay } };
}
