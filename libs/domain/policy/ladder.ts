import type { Level } from './policy';

/** From the window up. */
export const LEVELS: readonly Level[] = ['window', 'station', 'bureau', 'joint-committee', 'leader'];

/** What a ladder has above a level. A policy adopted since may have taken that level itself off the ladder. */
export function levelsAbove(level: Level, ladder: readonly Level[]): readonly Level[] {
  if (ladder.includes(level)) return ladder.slice(ladder.indexOf(level) + 1);
  return ladder.filter((one) => LEVELS.indexOf(one) > LEVELS.indexOf(level));
}
