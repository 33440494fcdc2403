import { levelsAbove } from './ladder';

describe('what a ladder has above a level', () => {
  it('is what stands behind it', () => {
    expect(levelsAbove('window', ['window', 'station', 'leader'])).toEqual(['station', 'leader']);
    expect(levelsAbove('leader', ['window', 'leader'])).toEqual([]);
  });

  it('goes by all levels where the ladder has lost that one', () => {
    expect(levelsAbove('station', ['window', 'bureau', 'leader'])).toEqual(['bureau', 'leader']);
  });
});
