import type { MaterialsEvent } from '@domain/case/mechanisms/materials';
import { openStops } from '@domain/case/promise-clock';
import { summarize } from '@domain/case/view';
import type { LimitText } from '@domain/calendar/limit';
import type { CaseState, Stage } from '@domain/case/state';
import { findOpen, type Obligation } from '@domain/kernel/obligation';
import type { Recorded } from '@domain/kernel/turn';
import { hasWords, say, type Language } from '../language/language';
import { limitInWords } from '../language/limit-words';
import { momentInWords } from '../language/moment-words';
import type { Progress } from './citizens.contract';

/** The promise as it stands, in words; null when none is open. `left` is what of it is left while its clock stands still. */
export function promiseOf(
  state: CaseState,
  language: Language,
  left: LimitText | null = null,
): Progress['promise'] {
  const { due, provisional = false, clock, overdue } = summarize(state);
  if (clock === 'off') return null;
  const { kind } = state.promise!;
  const stopped = clock === 'stopped';
  // One that was not kept stays due when it was, whatever its clock does since.
  const past = overdue ? findOpen(state, 'promise')!.dueAt : null;
  const remaining = stopped && !past ? { code: left, text: leftInWords(state, left, language) } : null;
  const sentences = [
    ...(past ? [say(language, 'citizen:promised-past', { due: momentInWords(past, language) })] : []),
    ...(!past && due
      ? [say(language, `citizen:promised-by-${kind}`, { due: momentInWords(due, language) })]
      : []),
    ...(stopped ? [say(language, 'citizen:clock-stopped')] : []),
    ...(remaining ? [remaining.text] : []),
    ...(provisional ? [say(language, 'citizen:provisional')] : []),
  ];
  const text = sentences.join(language === 'en' ? '. ' : '；');
  return { kind, due: past ?? due, provisional, stopped, overdue, left: remaining, text };
}

/** Where all waits for the applicant's materials alone, they are what sets the clock going. */
function leftInWords(state: CaseState, left: LimitText | null, language: Language): string {
  if (left === null) return say(language, 'citizen:left-unknown');
  const forMaterials = openStops(state).every(({ reason }) => reason === 'materials');
  const key = forMaterials ? 'citizen:left-materials' : 'citizen:left';
  return say(language, key, { left: limitInWords(left, language) });
}

/** What came of it, once they have been told: until then it may still be taken back. */
export function outcomeOf({ stage, outcome }: CaseState, language: Language): Progress['outcome'] {
  const isTold = stage !== 'triage' && stage !== 'handling';
  if (!isTold || outcome === null) return null;
  return { code: outcome, text: say(language, `citizen:outcome-${outcome}`) };
}

/** The stages a case goes through for its applicant; the archive is of no concern to them. */
const WAY: readonly Stage[] = ['triage', 'handling', 'followUp', 'closed'];

/** The way from the receipt to the end, and how far the case has come; what was skipped has no moment. */
export function wayOf(state: CaseState, events: readonly Recorded[], language: Language): Progress['way'] {
  const reached = new Map<string, string>([['triage', state.registeredAt]]);
  for (const event of events) {
    if (event.kind === 'stage-changed') reached.set((event as unknown as { to: string }).to, event.at);
  }
  const ended = state.stage === 'archived' || state.stage === 'closed';
  const now = ended ? WAY.length - 1 : WAY.indexOf(state.stage);
  const stateOf = (stage: Stage, i: number) => {
    if (i > now) return 'ahead';
    if (i === now && !ended) return 'now';
    return reached.has(stage) || i === now ? 'done' : 'skipped';
  };
  return WAY.map((stage, i) => ({
    code: stage,
    text: say(language, `citizen:${ended && stage === 'closed' ? endOf(state) : `step-${stage}`}`),
    state: stateOf(stage, i),
    at: i <= now ? (reached.get(stage) ?? null) : null,
  }));
}

/** The last step: a case that ended before anything came of it is not told to be finished. */
function endOf({ outcome }: CaseState): string {
  const own = `step-closed-${outcome ?? ''}`;
  return hasWords(`citizen:${own}`) ? own : 'step-closed';
}

/** Why the promise's clock stands still; nothing while it runs or there is no promise. */
export function stopsOf(state: CaseState, language: Language): Progress['stops'] {
  if (summarize(state).clock !== 'stopped') return [];
  return openStops(state).map(({ reason, from, until }) => ({
    code: reason,
    text: say(language, `citizen:stop-${reason}`),
    since: from,
    until: until ?? null,
  }));
}

/** What is owed to the applicant by someone else, or may still be done by them: the first of these that is open. */
const NEXT = ['triage', 'contact', 'call-back', 'rectify', 'reopen-window'];

/** What happens next, and by when at the latest; null when nothing is dated. `mayReopen`: the rules allow it once more. */
export function nextOf(state: CaseState, language: Language, mayReopen = true): Progress['next'] {
  const owed = NEXT.flatMap((kind) => state.obligations.filter((one) => one.kind === kind && one.dueAt));
  const [first] = owed;
  if (!first || (first.kind === 'reopen-window' && !mayReopen)) return null;
  const by = first.dueAt!;
  const own = `citizen:next-${first.kind}-${state.outcome ?? ''}`;
  const words = hasWords(own) ? own : `citizen:next-${first.kind}`;
  return { kind: first.kind, by, text: say(language, words, { by: momentInWords(by, language) }) };
}

/** The one-time notices (一次性告知) as they were given, each with what has been brought of it since. */
export function noticesOf(
  state: CaseState,
  events: readonly Recorded[],
  language: Language,
  within: LimitText | null,
): Progress['notices'] {
  return events
    .filter(({ kind }) => kind === 'materials-requested')
    .map((event) => {
      const { at, items, request, nextWindow, contact } = event as Recorded<
        Extract<MaterialsEvent, { kind: 'materials-requested' }>
      >;
      const brought = (name: string) =>
        state.materials.some((one) => one.request === request && one.item === name && one.provided);
      const owed = state.obligations.find(({ kind, ref }) => kind === 'materials' && ref === request);
      return {
        at,
        items: items.map((name) => ({ name, provided: brought(name) })),
        due: owed?.dueAt ?? null,
        otherwise: owed ? otherwiseOf(owed, language, within) : null,
        nextWindow: nextWindow ?? null,
        contact: contact ?? null,
      };
    });
}

/** What the applicant owes: the items outstanding of each request, and of a pledge. */
export function neededOf(state: CaseState, language: Language, within: LimitText | null): Progress['needed'] {
  const ofApplicant = state.obligations.filter(({ owner }) => owner.as === 'applicant');
  return ofApplicant.map((obligation) => {
    const items = itemsOf(state, obligation);
    const what =
      items.length > 0
        ? items.join(language === 'en' ? ', ' : '、')
        : say(language, `obligations:${obligation.kind}`);
    const { kind, dueAt: due } = obligation;
    const text = say(language, 'citizen:owed-by-applicant', { what });
    return { kind, items, due, text, otherwise: otherwiseOf(obligation, language, within) };
  });
}

const FIRST = 1;

/** By when all of it has to be there, and what happens otherwise; `within` is how long it may be reopened after that. */
function otherwiseOf(
  { kind, round, dueAt }: Obligation,
  language: Language,
  within: LimitText | null,
): string | null {
  if (dueAt === null) return null;
  const word = (key: string, values: object = {}) => say(language, `citizen:${key}`, { ...values });
  const breach = round === FIRST ? 'breach-first' : 'breach-last';
  const sentences = [
    word('owed-by', { due: momentInWords(dueAt, language) }),
    word(kind === 'pledge' ? breach : 'withdrawn-unless-provided'),
    ...(kind === 'materials' && within !== null
      ? [word('withdrawn-may-reopen', { within: limitInWords(within, language) })]
      : []),
  ];
  return sentences.join(language === 'en' ? ' ' : '');
}

function itemsOf(state: CaseState, { kind, ref }: Obligation): string[] {
  if (kind === 'pledge') {
    return (state.pledge?.items ?? []).filter(({ fulfilled }) => !fulfilled).map(({ name }) => name);
  }
  return state.materials
    .filter(({ request, provided }) => request === ref && !provided)
    .map(({ item }) => item);
}

export const worded = (language: Language, catalogue: string, code: string): Progress['stage'] => ({
  code,
  text: say(language, `${catalogue}:${code}`),
});
