import { acting } from './matter-command';
import type { MatterState } from './state';

/** 表决情况: the members with a vote who are not recused, and where they stand; silence is no speaking. */
export interface Tally {
  readonly voting: number;
  readonly agreed: number;
  readonly disagreed: number;
  readonly spoken: number;
}

/** How a vote would go now. Consent by silence counts as agreement, and not towards the quorum. */
export function tallyOf(state: MatterState): Tally {
  const voting = acting(state).filter((member) => member.voting);
  const votes = state.opinions.filter(({ unit }) => voting.some((member) => member.unit === unit));
  const agreed = votes.filter(({ position }) => position === 'agree').length;
  return {
    voting: voting.length,
    agreed,
    disagreed: votes.length - agreed,
    spoken: votes.filter(({ bySilence }) => !bySilence).length,
  };
}

/** More than half of the voting members agree, and the quorum of them (`2/3`) has spoken. */
export function hasMajority({ voting, agreed, spoken }: Tally, quorum: string): boolean {
  const [part, whole] = quorum.split('/').map(Number) as [number, number];
  return agreed * 2 > voting && spoken * whole >= voting * part;
}
