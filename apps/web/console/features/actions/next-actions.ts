import type { Schemas } from '../../../api/client';

export type Owed = Pick<Schemas['Obligation'], 'kind' | 'owner' | 'due'>;

/** Who asks: oneself, one's roles and unit. */
export interface Asking {
  readonly id: string;
  readonly roles: ReadonlySet<string>;
  readonly unit?: string;
}

/** What one does about an obligation, the likeliest first. */
const SETTLED_BY: Readonly<Record<string, readonly string[]>> = {
  triage: ['accept', 'answer'],
  arrival: ['arrive'],
  contact: ['logContact'],
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

/** Contact is owed all the time and met by the way: anything else that falls due comes before it. */
const BY_THE_WAY = 'contact';

const owes = ({ owner }: Owed, { id, roles, unit }: Asking): boolean =>
  (owner.as === 'person' && owner.id === id) ||
  (owner.as === 'role' && roles.has(owner.id)) ||
  (owner.as === 'unit' && owner.id === unit);

/** What has no due moment now, as while the clock stands still, comes last. */
const rank = ({ kind, due }: Owed): string => (due === null ? '2' : `${kind === BY_THE_WAY ? 1 : 0} ${due}`);

/** Who is in charge is settled before anything else gets going. */
export const WITHOUT_HANDLER = ['assign', 'dispatch'];

/**
 * The commands that settle what is owed: one's own obligations first, the earliest due before the others. What is helpful
 * besides comes before what settles for others, and is never the first.
 */
export function nextActions(
  open: readonly { readonly command: string }[],
  obligations: readonly Owed[],
  asking: Asking,
  helpful: readonly string[] = [],
): { readonly primary: string | undefined; readonly others: readonly string[] } {
  const possible = new Set(open.map(({ command }) => command));
  const ranked = [...obligations].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  const settling = (owed: readonly Owed[]) => owed.flatMap(({ kind }) => SETTLED_BY[kind] ?? []);
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

const once = (commands: readonly string[], possible: ReadonlySet<string>): string[] =>
  [...new Set(commands)].filter((command) => possible.has(command));
