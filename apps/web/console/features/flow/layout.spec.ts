import { around, NODE } from './layout';

const places = new Map([
  ['here', { x: 0, y: 5000 }],
  ['beside', { x: NODE.width, y: 5000 }],
  ['first', { x: 0, y: 0 }],
]);

describe('what is shown first of a picture', () => {
  it('is where the way has come to, with what is seen together with it', () => {
    expect(around('here', ['first', 'beside', 'here'], places)).toEqual(['here', 'beside']);
  });

  it('is everything where there is no such place', () => {
    expect(around(undefined, ['first', 'beside'], places)).toEqual(['first', 'beside']);
    expect(around('gone', ['first'], places)).toEqual(['first']);
  });
});
