import { deadline } from '../../calendar/deadline';
import { parseLimit, type LimitText } from '../../calendar/limit';
import { findOpen, role } from '../../kernel/obligation';
import { open, settle } from '../../kernel/owe';
import { refuse, unlessOpen, withLimit, type Refusal } from '../../kernel/refusal';
import { dayLimit, ownCode, text } from '../../kernel/shape';
import { command, type CaseTurn, type Mechanism } from '../mechanism';
import { notify } from '../../kernel/notice';
import { changePromise, extensionCap, isStopped, recountPromise } from '../promise-clock';
import type { CaseState } from '../state';

/** 延期: more days for a promise, ruled on by someone else and told to the applicant (行政许可法 art. 42). */
export type ExtensionEvent =
  | { kind: 'extension-requested'; days: string; reason: string; notifiedText: string }
  | { kind: 'extension-granted'; days: string }
  | { kind: 'extension-denied'; reason: string };

/** The most days that may be asked for, when these would bring the due moment past the one it may not pass (K7). */
function mostInsteadOf(turn: CaseTurn, days: LimitText): LimitText | undefined {
  const { promise } = turn.state;
  const due = findOpen(turn.state, 'promise')?.dueAt;
  if (!promise || !due) return undefined;
  const cap = extensionCap(turn, promise, due);
  const { amount, unit } = parseLimit(days);
  const fits = (count: number): boolean =>
    deadline(turn.calendar, turn.counting, { start: due, ownDay: true, limit: `${count}${unit}` }).due <= cap;
  if (fits(amount)) return undefined;
  let most = 0;
  for (let over = amount; over - most > 1;) {
    const between = Math.floor((most + over) / 2);
    if (fits(between)) most = between;
    else over = between;
  }
  return `${most}${unit}`;
}

function ruleOn(turn: CaseTurn): Refusal | { limit: string } {
  const request = turn.state.extensionRequest;
  const ruling = findOpen(turn.state, 'extension-ruling');
  if (!request || !ruling) return unlessOpen(undefined)!;
  return request.by === turn.actor.id ? refuse('EXTENSION.SELF_APPROVAL') : { limit: request.limit };
}

export const extension: Mechanism = {
  name: 'extension',
  commands: {
    requestExtension: command({
      who: ['handler', 'station-head'],
      stages: ['handling'],
      payload: {
        days: dayLimit(),
        reason: text(),
        notifiedText: ownCode('EXTENSION.NOTICE_MISSING', text()),
      },
      decide: (turn, { days, reason, notifiedText }) => {
        const promise = findOpen(turn.state, 'promise');
        if (turn.state.overdue) return refuse('EXTENSION.AFTER_DUE');
        if (promise && isStopped(turn.state)) return refuse('CLOCK.ALREADY_STOPPED');
        const granted = turn.state.promise?.extensions.length ?? 0;
        const { times } = turn.policy.extension;
        if (granted >= times || turn.state.extensionRequest)
          return withLimit(refuse('EXTENSION.LIMIT_REACHED'), times);
        const most = mostInsteadOf(turn, days);
        if (most !== undefined) return withLimit(refuse('EXTENSION.OVER_CAP', 'days'), most);
        if (!notifiedText) return refuse('EXTENSION.NOTICE_MISSING', 'notifiedText');
        if (!promise) return unlessOpen(promise);
        turn.emit<ExtensionEvent>({ kind: 'extension-requested', days, reason, notifiedText });
        const due = { at: promise.dueAt, provisional: promise.provisional };
        open(turn, { kind: 'extension-ruling', owner: role('duty-leader'), due });
        notify(turn, role('duty-leader'), 'assigned', 'extension-ruling');
      },
    }),
    grantExtension: command({
      who: ['duty-leader', 'leader'],
      stages: ['handling'],
      payload: {},
      reaches: 'extension',
      decide: (turn) => {
        const request = ruleOn(turn);
        if ('code' in request) return request;
        settle(turn, findOpen(turn.state, 'extension-ruling')!);
        turn.emit<ExtensionEvent>({ kind: 'extension-granted', days: request.limit });
        const { extensions: before, floor } = turn.state.promise!;
        const extensions = [...before, { limit: request.limit, grantedAt: turn.now, floor }];
        changePromise(turn, { extensions }, 'extended');
        recountPromise(turn, 'extended');
      },
    }),
    denyExtension: command({
      who: ['duty-leader', 'leader'],
      stages: ['handling'],
      payload: { reason: text() },
      decide: (turn, { reason }) => {
        const request = ruleOn(turn);
        if ('code' in request) return request;
        settle(turn, findOpen(turn.state, 'extension-ruling')!);
        turn.emit<ExtensionEvent>({ kind: 'extension-denied', reason });
      },
    }),
  },
  evolve: {
    'extension-requested': (state, event: { days: string; by: string }) => {
      state.extensionRequest = { limit: event.days, by: event.by };
    },
    'extension-granted': (state: CaseState) => {
      state.hard.extended = true;
    },
    settled: (state, event: { obligation: string }) => forget(state, event),
    released: (state, event: { obligation: string }) => forget(state, event),
    lapsed: (state, event: { obligation: string }) => forget(state, event),
  },
  lapse: {
    'extension-ruling': (turn) => turn.emit<ExtensionEvent>({ kind: 'extension-denied', reason: 'lapsed' }),
  },
};

function forget(state: CaseState, event: { obligation: string }): void {
  if (event.obligation === 'extension-ruling') state.extensionRequest = null;
}
