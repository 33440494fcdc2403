import type { MaterialsEvent } from '@domain/case/mechanisms/materials';
import { openStops } from '@domain/case/promise-clock';
import { summarize } from '@domain/case/view';
import type { CaseState, Stage } from '@domain/case/state';
import type { Obligation } from '@domain/kernel/obligation';
import type { Recorded } from '@domain/kernel/turn';
import { hasWords, say, type Language } from '../language/language';
import { momentInWords } from '../language/moment-words';
import type { Progress } from './citizens.contract';

/** Events of a kind that has words for citizens are shown, with these of their fields and no others. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  answered: ['text'],
  replied: ['text'],
  'result-notified': ['text'],
  'interim-taken': ['text'],
  commented: ['text'],
  'materials-requested': ['items'],
  'materials-provided': ['items'],
  'pledge-accepted': ['items'],
  'pledge-fulfilled': ['items'],
  rated: ['level'],
};

/** What has happened, as far as it concerns the applicant, in words; the oldest first. */
export function historyOf(events: readonly Recorded[], language: Language): Progress['history'] {
  return events.filter(isForTheApplicant).map((event) => ({
    at: event.at,
    kind: event.kind,
    text: say(language, `progress:${event.kind}`, wordsOf(event, language)),
  }));
}

function isForTheApplicant(event: Recorded): boolean {
  const { visibility, reached } = event as Recorded & { visibility?: string; reached?: boolean };
  if (visibility === 'internal' || reached === false) return false;
  return hasWords(`progress:${event.kind}`);
}

function wordsOf(event: Recorded, language: Language): Record<string, unknown> {
  const fields = event as unknown as Readonly<Record<string, unknown>>;
  if (event.kind === 'stage-changed') return { stage: say(language, `stages:${String(fields.to)}`) };
  const told = (TOLD[event.kind] ?? []).map((name) => [name, wordOf(fields[name], language)] as const);
  return Object.fromEntries(told);
}

const wordOf = (value: unknown, language: Language): unknown =>
  Array.isArray(value) ? value.join(language === 'en' ? ', ' : '、') : (value ?? '');

/** The promise as it stands, in words; null when none is open. */
export function promiseOf(state: CaseState, language: Language): Progress['promise'] {
  const { due, provisional = false, clock, overdue } = summarize(state);
  if (clock === 'off') return null;
  const stopped = clock === 'stopped';
  const sentences = [
    stopped
      ? say(language, 'citizen:clock-stopped')
      : say(language, 'citizen:promised-by', { due: momentInWords(due!, language) }),
    ...(provisional ? [say(language, 'citizen:provisional')] : []),
  ];
  return { due, provisional, stopped, overdue, text: sentences.join(language === 'en' ? '. ' : '；') };
}

/** What came of it, once they have been told: until then it may still be taken back. */
export function outcomeOf({ stage, outcome }: CaseState, language: Language): Progress['outcome'] {
  const isTold = stage !== 'triage' && stage !== 'handling';
  return isTold && outcome !== null ? worded(language, 'outcomes', outcome) : null;
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
    text: say(language, `citizen:step-${stage}`),
    state: stateOf(stage, i),
    at: i <= now ? (reached.get(stage) ?? null) : null,
  }));
}

/** Why the promise's clock stands still; nothing while it runs or there is no promise. */
export function stopsOf(state: CaseState, language: Language): Progress['stops'] {
  if (summarize(state).clock !== 'stopped') return [];
  return openStops(state).map(({ reason, from }) => ({
    code: reason,
    text: say(language, `citizen:stop-${reason}`),
    since: from,
  }));
}

/** What is owed to the applicant by someone else, or may still be done by them: the first of these that is open. */
const NEXT = ['triage', 'contact', 'call-back', 'rectify', 'reopen-window'];

/** What happens next, and by when at the latest; null when nothing is dated. */
export function nextOf(state: CaseState, language: Language): Progress['next'] {
  const owed = NEXT.flatMap((kind) => state.obligations.filter((one) => one.kind === kind && one.dueAt));
  const [first] = owed;
  if (!first) return null;
  const by = first.dueAt!;
  const text = say(language, `citizen:next-${first.kind}`, { by: momentInWords(by, language) });
  return { kind: first.kind, by, text };
}

/** The one-time notices (一次性告知) as they were given, each with what has been brought of it since. */
export function noticesOf(state: CaseState, events: readonly Recorded[]): Progress['notices'] {
  return events
    .filter(({ kind }) => kind === 'materials-requested')
    .map((event) => {
      const { at, items, request, nextWindow, contact } = event as Recorded<
        Extract<MaterialsEvent, { kind: 'materials-requested' }>
      >;
      const brought = (name: string) =>
        state.materials.some((one) => one.request === request && one.item === name && one.provided);
      const due = state.obligations.find(({ kind, ref }) => kind === 'materials' && ref === request)?.dueAt;
      return {
        at,
        items: items.map((name) => ({ name, provided: brought(name) })),
        due: due ?? null,
        nextWindow: nextWindow ?? null,
        contact: contact ?? null,
      };
    });
}

/** What the applicant owes: the items outstanding of each request, and of a pledge. */
export function neededOf(state: CaseState, language: Language): Progress['needed'] {
  const ofApplicant = state.obligations.filter(({ owner }) => owner.as === 'applicant');
  return ofApplicant.map((obligation) => {
    const items = itemsOf(state, obligation);
    const what = items.length > 0 ? wordOf(items, language) : say(language, `obligations:${obligation.kind}`);
    const { kind, dueAt: due } = obligation;
    return { kind, items, due, text: say(language, 'citizen:owed-by-applicant', { what }) };
  });
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
