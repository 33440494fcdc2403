import type { Moment } from '@domain/calendar/moment';
import type { Schemas } from '../../../api/client';
import { foretold } from '../../elements/foretold';
import type { EventLike } from '../../elements/event-words';

type CaseEvent = Schemas['Event'];
type Obligation = Schemas['Obligation'];

/** `done` it is over, `now` the stage in which the case is, whatever was done in it since, `open` somebody owes it, `may` it may come. */
export type NodeState = 'done' | 'missed' | 'now' | 'open' | 'may';

/** A step of the way of a case. */
export interface FlowNode {
  readonly id: string;
  readonly shape: 'stage' | 'step' | 'owed' | 'then';
  readonly state: NodeState;
  /** Events whose sentences say it; or a key of a catalogue. */
  readonly says: readonly EventLike[] | string;
  readonly owner?: Schemas['Owner'];
  readonly from?: Moment;
  readonly to?: Moment;
  readonly due?: Moment | null;
  /** The how-manieth time it is owed, where it was missed before and nothing else has happened since. */
  readonly times?: number;
}
export interface FlowEdge {
  readonly from: string;
  readonly to: string;
  /** It has not come to that. */
  readonly may: boolean;
}
export interface Flow {
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
  /** The node that the way has come to; undefined before the case is registered. */
  readonly here?: string;
}

/** Handovers and decisions that the case goes through, one after another. */
const STEPS = new Set([
  'assigned',
  'designated',
  'escalated',
  'reclassified',
  'extension-granted',
  'replied',
  'proposed',
  'leader-decided',
  'consult-concluded',
  'matter-ended',
  'result-notified',
  'reopened',
  'card',
  'merged-in',
]);
/** What is owed all along and says nothing about the way; when it is open it is shown, since something may follow. */
const ALL_ALONG = new Set(['triage', 'contact', 'promise', 'conclude', 'reopen-window']);
const STAGES = ['triage', 'handling', 'followUp', 'closed', 'archived'];
/** Consequences that would lead the case elsewhere. */
const LEADS_ON = new Set([
  'escalated',
  'opened',
  'card',
  'acknowledged',
  'stage-changed',
  'accepted',
  'consult-silent',
  'outcome-set',
  'guidance-unanswered',
  'notice-stood',
  'pledge-breached',
  'call-back-unreached',
  'window-passed',
  'clock-resumed',
  'matter-called',
]);

/** The way of a case so far, what is open, and what may come of it; in the order of the moments that stand with them. */
export function flowOf(events: readonly CaseEvent[], open: readonly Obligation[]): Flow {
  const way = new Way();
  for (const event of events) way.take(event);
  const { nodes, edges, here } = way.finish(open);
  return { nodes: [...nodes].sort(byMoment), edges, here };
}

const byMoment = (a: FlowNode, b: FlowNode): number => {
  const [one, other] = [momentIn(a), momentIn(b)];
  return Number(one > other) - Number(one < other);
};

/** What is owed still stands with the moment by which it is; what has no moment yet comes last. */
const momentIn = ({ from, to, due, state }: FlowNode): Moment => {
  const isOwed = to === undefined && state !== 'done';
  return (isOwed ? (due ?? from) : from) ?? LAST;
};
/** Comes after every moment. */
const LAST = '~';

interface Owed {
  readonly node: FlowNode;
  readonly kind: string;
  readonly ref?: string;
  /** Where on the trunk it began. */
  readonly on: string;
  ended?: { readonly at: Moment; readonly state: NodeState };
  /** The trunk's node after its end. */
  joins?: string;
}

/** Collects the trunk, and what was owed beside it, while events go by. */
class Way {
  private readonly trunk: FlowNode[] = [];
  private readonly owed = new Map<string, Owed>();
  private stage = 'new';

  take({ seq, at, kind, data }: CaseEvent): void {
    if (kind === 'registered') this.reach(seq, at, 'triage');
    else if (kind === 'stage-changed') this.reach(seq, at, String(data.to));
    else if (STEPS.has(kind))
      this.grow({ id: `e${seq}`, shape: 'step', state: 'done', says: [{ kind, data }], from: at });
    else if (kind === 'opened') this.open(at, data.obligation as Opened);
    else if (kind === 'settled' || kind === 'released') this.end(String(data.id), at, 'done');
    else if (kind === 'lapsed' && data.closes) this.end(String(data.id), at, 'missed');
  }

  finish(open: readonly Obligation[]): Flow {
    const last = this.trunk.at(-1);
    if (!last) return { nodes: [], edges: [] };
    const here = this.trunk.findLast(({ shape }) => shape === 'stage');
    const nodes = this.trunk.map((node): FlowNode => (node === here ? { ...node, state: 'now' } : node));
    const edges = this.trunk.slice(1).map(({ id }, i) => ({ from: this.trunk[i]!.id, to: id, may: false }));
    for (const { node, kind, on, ended, joins } of this.owed.values()) {
      if (!ended || ALL_ALONG.has(kind)) continue;
      nodes.push({ ...node, state: ended.state, to: ended.at });
      edges.push({ from: on, to: node.id, may: false });
      if (joins) edges.push({ from: node.id, to: joins, may: false });
    }
    this.addOpen(open, last.id, nodes, edges);
    this.addStages(last.id, nodes, edges);
    return { nodes, edges, here: last.id };
  }

  private addOpen(open: readonly Obligation[], last: string, nodes: FlowNode[], edges: FlowEdge[]): void {
    for (const obligation of open) {
      const { id, kind, owner, openedAt, due, overdue, then } = obligation;
      const node: FlowNode = {
        ...{ id, shape: 'owed', state: overdue ? 'missed' : 'open', says: `obligations:${kind}` },
        ...{ owner, from: openedAt, due, times: this.owed.get(id)?.node.times },
      };
      nodes.push(node);
      edges.push({ from: this.owed.get(id)?.on ?? last, to: id, may: false });
      const says = foretold(then).filter((event) => LEADS_ON.has(event.kind));
      if (says.length === 0) continue;
      nodes.push({ id: `${id}-then`, shape: 'then', state: 'may', says, from: due ?? undefined });
      edges.push({ from: id, to: `${id}-then`, may: true });
    }
  }

  private addStages(last: string, nodes: FlowNode[], edges: FlowEdge[]): void {
    let before = last;
    for (const stage of STAGES.slice(STAGES.indexOf(this.stage) + 1)) {
      nodes.push({ id: `may-${stage}`, shape: 'stage', state: 'may', says: `stages:${stage}` });
      edges.push({ from: before, to: `may-${stage}`, may: true });
      before = `may-${stage}`;
    }
  }

  private reach(seq: number, from: Moment, stage: string): void {
    this.stage = stage;
    this.grow({ id: `e${seq}`, shape: 'stage', state: 'done', says: `stages:${stage}`, from });
  }

  private grow(node: FlowNode): void {
    this.trunk.push(node);
    for (const owed of this.owed.values()) if (owed.ended && !owed.joins) owed.joins = node.id;
  }

  private open(at: Moment, obligation: Opened): void {
    const here = this.trunk.at(-1);
    if (!here) return;
    const { id, kind, ref, owner, dueAt } = obligation;
    const missed = this.missedJust(at, obligation, here.id);
    const node: FlowNode = {
      ...{ id, shape: 'owed', state: 'open', says: `obligations:${kind}` },
      ...{ owner, from: missed?.node.from ?? at, due: dueAt },
      ...(missed && { times: (missed.node.times ?? 1) + 1 }),
    };
    if (missed) this.owed.delete(missed.node.id);
    this.owed.set(id, { node, kind, ref, on: here.id });
  }

  /** The same that was missed in the same minute, and is owed once more. */
  private missedJust(at: Moment, { kind, ref, owner }: Opened, on: string): Owed | undefined {
    return [...this.owed.values()].find(
      (one) =>
        one.kind === kind &&
        one.ref === ref &&
        one.on === on &&
        one.node.owner?.id === owner.id &&
        one.ended?.state === 'missed' &&
        one.ended.at === at,
    );
  }

  private end(id: string, at: Moment, state: NodeState): void {
    const owed = this.owed.get(id);
    if (owed) owed.ended = { at, state };
  }
}

interface Opened {
  readonly id: string;
  readonly kind: string;
  readonly ref?: string;
  readonly owner: Schemas['Owner'];
  readonly dueAt: Moment | null;
}
