import { Hall } from '../../../test/fixtures/hall';
import { caseRow } from './case.projection';

const unitsOf = (hall: Hall): unknown => {
  const decided = { policyProfile: 'p', calendar: '1', version: 1 } as unknown;
  return caseRow(hall.state(), [], decided as Parameters<typeof caseRow>[2]).units;
};

describe('the units that see a case', () => {
  it('are those with a part in it; the default unit only until another leads it', () => {
    const hall = new Hall();
    hall.register();
    const { defaultUnit } = hall.state();
    expect(unitsOf(hall)).toEqual([defaultUnit]);
    hall.must('head', 'accept', {
      ...{ class: 'complex', lead: 'health', handler: 'wei' },
      ...{ track: 'bottleneck', obstacle: 'hard' },
    });
    expect(defaultUnit).not.toBe('health');
    expect(unitsOf(hall)).toEqual(['health']);
    hall.must('head', 'requestGuidance', { guidance: 'g1', unit: 'province', question: '可否' });
    expect(unitsOf(hall)).toEqual(['health', 'province']);
  });
});
