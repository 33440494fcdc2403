import { World } from '@domain/simulation/world';
import type { Ground, ScenarioStage } from './stage';

/** The pure core with a simulated clock. */
export const coreStage = (): ScenarioStage => stageOf(new World());

export function stageOf(world: World): ScenarioStage {
  return {
    passTo: async (moment) => world.passTo(moment),
    start: async (no, command, facts, rules) => world.start(no, command, facts, rules),
    command: async (target, command) => world.command(target, command),
    publish: async (calendar) => world.publish(calendar),
    look: async () => ({ cases: world.cases, matters: world.matters }),
    close: async () => undefined,
  };
}

export const coreGround: Ground = {
  name: 'core',
  atOnce: 1,
  openStage: async () => coreStage(),
  close: async () => undefined,
};
