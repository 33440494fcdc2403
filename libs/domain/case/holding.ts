import type { Moment } from '../calendar/moment';
import { role, unitOwner, type Obligation, type Owner } from '../kernel/obligation';
import type { Recorded } from '../kernel/turn';
import type { Stage } from './state';

/** Who has a case in their hands: 窗口 · 承办单位 · 申请人 · 上级 · 联席会议; `stopped` when the clock waits for none of them. */
export const HOLDERS = ['window', 'unit', 'applicant', 'superior', 'committee', 'stopped'] as const;
export type HolderKind = (typeof HOLDERS)[number];

export interface Holder {
  readonly kind: HolderKind;
  /** The role, unit or person; null while the clock is stopped for something else. */
  readonly owner: Owner | null;
}

/** A time in which one holder had the case. */
export interface Holding {
  readonly from: Moment;
  /** Null while it lasts. */
  readonly to: Moment | null;
  readonly holder: Holder;
  /** Whether the promise's clock stood still meanwhile. */
  readonly stopped: boolean;
}

/** The kinds of events that say who holds a case; others may be left out. */
export const HOLDING_EVENTS = [
  'registered',
  'accepted',
  'assigned',
  'reopened',
  'stage-changed',
  'opened',
  'settled',
  'released',
  'lapsed',
  'passed-on',
  'clock-stopped',
  'stop-ended',
] as const;

/** Obligations that hold a case whoever else works on it, the first found going before. */
const HELD_BY: readonly (readonly [string, HolderKind])[] = [
  ['materials', 'applicant'],
  ['guidance', 'superior'],
  ['leader-session', 'superior'],
  ['resolution', 'committee'],
];
/** In handling, what waits for the window before the unit can go on. */
const BACK_AT_THE_WINDOW = ['return-ruling', 'review'];

/** In follow-up, what a case still waits for before it closes, the first found going before. */
const BEFORE_CLOSING = ['call-back', 'rectify', 'referral', 'pledge'];
/** How whoever owes something holds a case. */
const HOLDING_AS: Readonly<Record<string, HolderKind>> = { unit: 'unit', applicant: 'applicant' };

/**
 * Who held a case from its registration until it closed, without a gap; a case reopened goes on from there. Whoever owes
 * what the case waits for holds it: the applicant their materials, a superior its guidance, the committee its resolution;
 * else nobody while the clock is stopped, the lead unit in handling, the window in triage, and in follow-up whoever owes what
 * it cannot close without.
 */
export function holdings(events: Iterable<Recorded>): Holding[] {
  const seen = new Following();
  const found: Holding[] = [];
  for (const event of events) {
    seen.take(event as HoldingEvent);
    const last = found.at(-1);
    const now = seen.held();
    if (last?.to === null && now && isSame(last, now)) continue;
    if (last?.to === null) found[found.length - 1] = { ...last, to: event.at };
    if (now) found.push({ from: event.at, to: null, ...now });
  }
  return joined(found.filter(({ from, to }) => from !== to));
}

type Held = Pick<Holding, 'holder' | 'stopped'>;
const isSame = (a: Held, b: Held): boolean =>
  a.stopped === b.stopped &&
  a.holder.kind === b.holder.kind &&
  a.holder.owner?.as === b.holder.owner?.as &&
  a.holder.owner?.id === b.holder.owner?.id;

/** One time out of two that follow each other, where what lay between them lasted no minute. */
function joined(parts: readonly Holding[]): Holding[] {
  const whole: Holding[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (last?.to === part.from && isSame(last, part)) whole[whole.length - 1] = { ...last, to: part.to };
    else whole.push(part);
  }
  return whole;
}

type HoldingEvent = Recorded & {
  readonly to?: Stage;
  readonly lead?: string;
  readonly id?: string;
  readonly owner?: Owner;
  readonly closes?: boolean;
  readonly obligation?: Obligation;
  readonly stop?: { readonly id: string };
};

/** What of a case's state says who holds it, event by event. */
class Following {
  private stage: Stage = 'triage';
  private lead = '';
  private readonly open = new Map<string, { kind: string; owner: Owner }>();
  private readonly stops = new Set<string>();

  take(event: HoldingEvent): void {
    const { kind, id } = event;
    this.lead = event.lead ?? this.lead;
    if (kind === 'stage-changed') this.stage = event.to!;
    if (kind === 'opened') this.open.set(event.obligation!.id, { ...event.obligation! });
    if (kind === 'settled' || kind === 'released' || (kind === 'lapsed' && event.closes))
      this.open.delete(id!);
    if (kind === 'passed-on') this.open.get(id!)!.owner = event.owner!;
    if (kind === 'clock-stopped') this.stops.add(event.stop!.id);
    if (kind === 'stop-ended') this.stops.delete(id!);
  }

  held(): Held | undefined {
    const stopped = this.stops.size > 0;
    const holder = holderOf({ stage: this.stage, lead: this.lead, obligations: this.open.values(), stopped });
    return holder && { holder, stopped };
  }
}

/** What says who holds a case. */
interface Standing {
  readonly stage: string;
  readonly lead: string | null;
  readonly obligations: Iterable<Pick<Obligation, 'kind' | 'owner'>>;
  /** The clock stands still. */
  readonly stopped: boolean;
}

/** Who has a case as it stands; undefined once it is closed, whatever is still owed beside it. */
export function holderOf({ stage, lead, obligations, stopped }: Standing): Holder | undefined {
  if (stage === 'closed' || stage === 'archived') return undefined;
  const open = [...obligations];
  const ownerOf = (owed: string) => open.find(({ kind }) => kind === owed)?.owner;
  for (const [owed, kind] of HELD_BY) {
    const owner = ownerOf(owed);
    if (owner) return { kind, owner };
  }
  if (stopped) return { kind: 'stopped', owner: null };
  if (stage === 'triage') return { kind: 'window', owner: role('station-head') };
  if (stage === 'followUp') {
    const owner = BEFORE_CLOSING.map(ownerOf).find((one) => one !== undefined) ?? role('revisitor');
    return { kind: HOLDING_AS[owner.as] ?? 'window', owner };
  }
  const back = BACK_AT_THE_WINDOW.map(ownerOf).find((owner) => owner !== undefined);
  return back ? { kind: 'window', owner: back } : { kind: 'unit', owner: unitOwner(lead ?? '') };
}
