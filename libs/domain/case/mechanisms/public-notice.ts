import { BY_ITSELF, findOpen, role } from '../../kernel/obligation';
import { open, release } from '../../kernel/owe';
import { refuse, unlessOpen, untilAfter } from '../../kernel/refusal';
import { limit, oneOf, text, unit } from '../../kernel/shape';
import { command, type Mechanism } from '../mechanism';
import { notify } from '../../kernel/notice';
import { beginStop, endStop, stopFor } from '../promise-clock';

/** 公示与异议: a matter is posted for a time; who objects is heard before it stands. */
export type PublicNoticeEvent =
  | { kind: 'notice-posted'; unit: string; limit: string; place: string }
  | { kind: 'notice-objected'; objector: string; ground: string }
  | { kind: 'objection-settled'; ruling: 'dismissed' | 'upheld'; text: string }
  | { kind: 'notice-stood' };

export const publicNotice: Mechanism = {
  name: 'public-notice',
  commands: {
    postNotice: command({
      who: ['clerk', 'the-unit'],
      stages: ['handling'],
      payload: { unit: unit(), limit: limit(), place: text() },
      holds: (_state, payload, actor) => payload.unit === actor.unit,
      reaches: 'progress',
      decide: (turn, { unit: of, limit: given, place }) => {
        const posted = findOpen(turn.state, 'notice');
        if (posted) return untilAfter(refuse('CASE.INVALID', 'unit', 'one-at-a-time'), posted.dueAt);
        turn.emit<PublicNoticeEvent>({ kind: 'notice-posted', unit: of, limit: given, place });
        open(turn, { kind: 'notice', owner: BY_ITSELF, given });
        if (turn.policy.clockStops.notice === 'allowed') beginStop(turn, 'notice');
      },
    }),
    objectNotice: command({
      who: ['clerk'],
      stages: ['handling'],
      payload: { by: text(), ground: text() },
      decide: (turn, { by: objector, ground }) => {
        if (turn.state.noticeObjection) return refuse('CASE.INVALID', 'by', 'one-at-a-time');
        if (!findOpen(turn.state, 'notice')) return unlessOpen(undefined);
        turn.emit<PublicNoticeEvent>({ kind: 'notice-objected', objector, ground });
      },
    }),
    settleObjection: command({
      who: ['clerk', 'station-head'],
      stages: ['handling'],
      payload: { ruling: oneOf('dismissed', 'upheld'), text: text() },
      decide: (turn, { ruling, text: words }) => {
        if (!turn.state.noticeObjection) return unlessOpen(undefined);
        turn.emit<PublicNoticeEvent>({ kind: 'objection-settled', ruling, text: words });
        const notice = findOpen(turn.state, 'notice');
        if (ruling === 'dismissed' || !notice) return;
        release(turn, notice, 'objection-upheld');
        endStop(turn, stopFor(turn.state, 'notice'));
        notify(turn, role('station-head'), 'lapsed', 'notice');
      },
    }),
  },
  evolve: {
    'notice-objected': (state) => {
      state.noticeObjection = true;
    },
    'objection-settled': (state) => {
      state.noticeObjection = false;
    },
    'stage-changed': (state) => {
      state.noticeObjection = false;
    },
  },
  lapse: {
    notice: (turn, { owner, round }) => {
      if (turn.state.noticeObjection) {
        notify(turn, role('station-head'), 'lapsed', 'notice');
        open(turn, { kind: 'notice', owner, round: round + 1, limit: '5wd' });
        return;
      }
      turn.emit<PublicNoticeEvent>({ kind: 'notice-stood' });
      endStop(turn, stopFor(turn.state, 'notice'));
    },
  },
};
