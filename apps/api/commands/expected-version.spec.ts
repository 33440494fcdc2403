import { versionIn } from './expected-version.decorator';

describe('If-Match', () => {
  it('names a version in quotes, or nothing', () => {
    expect([versionIn('"12"'), versionIn(undefined)]).toEqual([12, undefined]);
  });

  it.each(['12', '*', 'W/"12"', '"a"', ''])('is refused as %s', (header) => {
    expect(() => versionIn(header)).toThrow('REQUEST.INVALID');
  });
});
