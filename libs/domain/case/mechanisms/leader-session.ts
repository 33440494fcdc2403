import { findOpen, role } from '../../kernel/obligation';
import { open, settle } from '../../kernel/owe';
import { unlessOpen } from '../../kernel/refusal';
import { optional, text } from '../../kernel/shape';
import { command, type Mechanism } from '../mechanism';
import { notify } from '../../kernel/notice';
import { measureList, openMeasures } from './measure';

/** 分管领导专题会议: the top of the ladder decides. */
export type LeaderSessionEvent = { kind: 'leader-decided'; text: string };

export const leaderSession: Mechanism = {
  name: 'leader-session',
  commands: {
    leaderDecide: command({
      who: ['leader'],
      stages: ['handling'],
      payload: { text: text(), measures: optional(measureList()) },
      decide: (turn, { text: words, measures }) => {
        const session = findOpen(turn.state, 'leader-session');
        if (!session) return unlessOpen(session);
        turn.emit<LeaderSessionEvent>({ kind: 'leader-decided', text: words });
        settle(turn, session);
        openMeasures(turn, measures ?? [], 'leader');
      },
    }),
  },
  lapse: {
    'leader-session': (turn, { owner, round }) => {
      notify(turn, role('government-office'), 'lapsed', 'leader-session');
      open(turn, {
        kind: 'leader-session',
        owner,
        round: round + 1,
        limit: 'leaderSession',
      });
    },
  },
};
