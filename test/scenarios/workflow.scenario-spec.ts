import { coreGround } from '../../tools/scenario/core-stage';
import { runScenario } from '../../tools/scenario/run';
import type { Ground } from '../../tools/scenario/stage';
import { openWorkflowGround } from '../../tools/scenario/workflow-ground';
import { random, read, rows, written } from './scenario-files';

/** Every fourth of the generated ones; the core plays all of them. */
const some = random.filter((_, i) => i % 4 === 0);

describe('through the workflows', () => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await openWorkflowGround();
  }, 60_000);
  afterAll(() => ground.close());

  it.each(rows([...written, ...some]))('%s goes as on the core', async (_, file) => {
    expect(await runScenario(read(file), [coreGround, ground])).toEqual([]);
  });

  it('plays at least 20 of the generated ones', () => {
    expect(some.length).toBeGreaterThanOrEqual(20);
  });
});
