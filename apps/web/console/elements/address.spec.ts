import { changed } from './address';

describe('a change of the address', () => {
  it('leaves what it does not name', () => {
    expect(changed('?tab=flow&seq=3', { do: 'accept' })).toBe('tab=flow&seq=3&do=accept');
  });
  it('takes out what has no value', () => {
    expect(changed('?do=accept&seq=3', { do: undefined })).toBe('seq=3');
  });
});
