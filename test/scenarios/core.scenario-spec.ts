import { coreGround } from '../../tools/scenario/core-stage';
import { runScenario } from '../../tools/scenario/run';
import { random, read, rows, written } from './scenario-files';

describe('on the pure core', () => {
  it.each(rows([...written, ...random]))('%s', async (name, file) => {
    const scenario = read(file);
    expect(scenario.scenario).toBe(name);
    expect(await runScenario(scenario, [coreGround])).toEqual([]);
  });

  it('leaves none out', () => {
    expect(random).toHaveLength(80);
    const names = rows([...written, ...random]).map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
