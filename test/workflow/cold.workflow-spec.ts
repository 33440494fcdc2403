import { coreGround } from '../../tools/scenario/core-stage';
import { readScenario } from '../../tools/scenario/read-scenario';
import { runScenario } from '../../tools/scenario/run';
import type { Ground } from '../../tools/scenario/stage';
import { openWorkflowGround } from '../../tools/scenario/workflow-ground';

const SCENARIOS = [
  'zhanyi-clinic-name',
  'qiongshan-pledge',
  'reopen-once',
  'zhongshan-notice',
  'fuyang-home-visit',
];

/**
 * Nothing is kept in memory: every workflow task replays the case from its first event. The SDK may drop a local activity
 * in this mode; the task then times out and is done again, so that recording is also tried twice over.
 */
describe('with a workflow cache of zero', () => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await openWorkflowGround({ maxCachedWorkflows: 0, taskTimeout: '1s' });
  }, 60_000);
  afterAll(() => ground.close());

  it.each(SCENARIOS)('%s goes as on the core', async (name) => {
    const scenario = readScenario(`${__dirname}/../scenarios/articles/${name}.yaml`);
    expect(await runScenario(scenario, [coreGround, ground])).toEqual([]);
  });
});
