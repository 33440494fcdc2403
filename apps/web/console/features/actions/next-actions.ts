import type { Schemas } from '../../../api/client';

type Open = Pick<Schemas['Actions']['open'][number], 'command' | 'effects'>;
export type Owed = Pick<Schemas['Obligation'], 'kind' | 'owner' | 'due'>;

/** Who asks: oneself, one's roles and unit. */
export interface Asking {
  readonly id: string;
  readonly roles: ReadonlySet<string>;
  readonly unit?: string;
}

/** What one does about an obligation, the likeliest first; what settles it as things stand goes before the rest. */
const SETTLED_BY: Readonly<Record<string, readonly string[]>> = {
  triage: ['accept', 'answer'],
  arrival: ['arrive'],
  // Telling the result is a contact too, and possible only once there is one to be told.
  contact: ['notifyResult', 'logContact'],
  promise: ['notifyResult', 'proposeResolved', 'reply'],
  conclude: ['notifyResult', 'proposeResolved'],
  acknowledge: ['acknowledge', 'returnDispatch'],
  'return-ruling': ['designate', 'dispatch'],
  visit: ['reportVisit'],
  opinion: ['giveOpinion', 'opine'],
  measure: ['completeMeasure'],
  guidance: ['receiveGuidance'],
  materials: ['provideMaterials'],
  'stop-review': ['resumeClock'],
  notice: ['settleObjection'],
  review: ['approveReview', 'rejectReview'],
  'extension-ruling': ['grantExtension', 'denyExtension'],
  pledge: ['fulfilPledge'],
  'leader-session': ['leaderDecide'],
  referral: ['confirmReferral'],
  'call-back': ['recordCallBack'],
  rectify: ['recordCallBack', 'reopen'],
  'look-back': ['lookBack'],
  'card-ruling': ['ruleCard'],
  card: ['answerCard'],
  consult: ['concludeConsult'],
  convene: ['convene'],
  adopt: ['adopt'],
  countersign: ['countersign'],
};
/** The kinds it knows, for the proof that no obligation is without its command. */
export const SETTLED_KINDS = Object.keys(SETTLED_BY);

/** Contact is met by the way: of what falls due in the same minute, anything else comes before it. */
const BY_THE_WAY = 'contact';

const owes = ({ owner }: Owed, { id, roles, unit }: Asking): boolean =>
  (owner.as === 'person' && owner.id === id) ||
  (owner.as === 'role' && roles.has(owner.id)) ||
  (owner.as === 'unit' && owner.id === unit);

/** What has no due moment now, as while the clock stands still, comes last. */
const rank = ({ kind, due }: Owed): string => `${due ?? 'none'} ${kind === BY_THE_WAY ? 1 : 0}`;

/** Who is in charge is settled before anything else gets going. */
export const WITHOUT_HANDLER = ['assign', 'dispatch'];

/**
 * The commands that settle what is owed: one's own obligations first, the earliest due before the others. What is helpful
 * besides comes before what settles for others, and is never the first.
 */
export function nextActions(
  open: readonly Open[],
  obligations: readonly Owed[],
  asking: Asking,
  helpful: readonly string[] = [],
): { readonly primary: string | undefined; readonly others: readonly string[] } {
  const possible = new Set(open.map(({ command }) => command));
  const ranked = [...obligations].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  const settling = (owed: readonly Owed[]) => owed.flatMap(({ kind }) => settlersOf(kind, open));
  const owned = ranked.filter((one) => owes(one, asking));
  const foreign = ranked.filter((one) => !owes(one, asking));
  const [primary, ...rest] = once(settling(owned), possible);
  const helping = [...rest, ...helpful, ...settling(foreign)];
  return { primary, others: once(helping, possible).filter((command) => command !== primary) };
}

/** The same in one row, what is owed before what helps. */
export function likelyActions(...args: Parameters<typeof nextActions>): readonly string[] {
  const { primary, others } = nextActions(...args);
  return primary === undefined ? others : [primary, ...others];
}

/** 答复类承诺 is settled by the reply, another by the result: which of them it is, the tried effects say. */
function settlersOf(kind: string, open: readonly Open[]): readonly string[] {
  const settles = new Set(
    open.filter(({ effects }) => effects.some((tried) => isSettled(kind, tried))).map((one) => one.command),
  );
  const all = SETTLED_BY[kind] ?? [];
  return [...all.filter((one) => settles.has(one)), ...all.filter((one) => !settles.has(one))];
}

const isSettled = (kind: string, { effect }: Open['effects'][number]): boolean =>
  effect.ends.some((end) => end.kind === kind && end.how === 'settled');

const once = (commands: readonly string[], possible: ReadonlySet<string>): string[] =>
  [...new Set(commands)].filter((command) => possible.has(command));
