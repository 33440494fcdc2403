import { closeOf } from '../../calendar/deadline';
import { dateOf } from '../../calendar/moment';
import { findOpen, isOpen, role } from '../../kernel/obligation';
import { open, settle } from '../../kernel/owe';
import { refuse, unlessOpen, untilAfter } from '../../kernel/refusal';
import { date, oneOf, optional, ownCode, text } from '../../kernel/shape';
import { command, type Mechanism } from '../mechanism';
import { notifyRoles } from '../../kernel/notice';
import { beginStop, endStop, isStopped, openStops } from '../promise-clock';
import type { CaseState, ClockStop } from '../state';

/** 中止计时: the clock stops for a listed reason, with evidence and notice (行政许可法 art. 45). */
export type PauseEvent = { kind: 'paused'; reason: string; evidence: string; notifiedText: string };

const REASONS = [
  'hearing',
  'appraisal',
  'expert-review',
  'inspection',
  'tender',
  'applicant',
  'court',
  'survey',
  'outage',
] as const;

const pauseOf = (state: CaseState): ClockStop | undefined =>
  openStops(state).find((stop) => (REASONS as readonly string[]).includes(stop.reason));

export const pause: Mechanism = {
  name: 'pause',
  commands: {
    pauseClock: command({
      who: ['handler', 'station-head'],
      stages: ['handling'],
      payload: {
        reason: oneOf(...REASONS),
        evidence: text(),
        notifiedText: ownCode('CLOCK.NOTICE_MISSING', text()),
        until: optional(date(), 'limits.stopReview'),
      },
      reaches: 'progress',
      decide: (turn, { reason, evidence, notifiedText, until }) => {
        if (turn.policy.clockStops[reason] !== 'allowed') return refuse('CLOCK.STOP_NOT_ALLOWED', 'reason');
        if (!notifiedText) return refuse('CLOCK.NOTICE_MISSING', 'notifiedText');
        if (isStopped(turn.state))
          return untilAfter(refuse('CLOCK.ALREADY_STOPPED'), pauseOf(turn.state)?.until);
        if (until !== undefined && until < dateOf(turn.now))
          return refuse('CASE.INVALID', 'until', 'not-before-today');
        if (!isOpen(turn.state, 'promise')) return unlessOpen(undefined);
        turn.emit<PauseEvent>({ kind: 'paused', reason, evidence, notifiedText });
        beginStop(turn, reason, undefined, until && closeOf(turn.counting, until));
        if (until === undefined) {
          open(turn, {
            kind: 'stop-review',
            owner: role('duty-leader'),
            limit: 'stopReview',
          });
        }
      },
    }),
    resumeClock: command({
      who: ['handler', 'station-head'],
      stages: ['handling'],
      payload: {},
      decide: (turn) => {
        const stop = pauseOf(turn.state);
        if (!stop) return refuse('CLOCK.NOT_STOPPED');
        const review = findOpen(turn.state, 'stop-review');
        if (review) settle(turn, review);
        endStop(turn, stop);
      },
    }),
  },
  lapse: {
    'stop-review': (turn, { owner, round }) => {
      notifyRoles(turn, ['duty-leader', 'supervisor'], 'lapsed', 'stop-review');
      open(turn, { kind: 'stop-review', owner, round: round + 1, limit: 'stopReview' });
    },
  },
};
