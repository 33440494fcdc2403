import { moved, shownOf, toggled } from './column-order';

const ALL = ['no', 'title', 'stage', 'due', 'channel'];

describe('the order of columns', () => {
  it('is the one they were put in, with those that are always there', () => {
    expect(shownOf(['due', 'title', 'no', 'stage'], ALL)).toEqual(['due', 'title', 'no', 'stage']);
    expect(shownOf(['due'], ALL)).toEqual(['no', 'title', 'due']);
  });

  it('knows no column that there is no more, and none twice', () => {
    expect(shownOf(['no', 'title', 'gone', 'due', 'due'], ALL)).toEqual(['no', 'title', 'due']);
  });

  it('changes by moving one forward or back', () => {
    expect(moved(['no', 'title', 'due'], 'due', 0)).toEqual(['due', 'no', 'title']);
    expect(moved(['no', 'title', 'due'], 'no', 1)).toEqual(['title', 'no', 'due']);
    expect(moved(['no', 'title', 'due'], 'title', 1)).toEqual(['no', 'title', 'due']);
  });

  it('takes a further column at the end, and lets one go', () => {
    expect(toggled(['no', 'title'], 'due')).toEqual(['no', 'title', 'due']);
    expect(toggled(['no', 'due', 'title'], 'due')).toEqual(['no', 'title']);
  });
});
