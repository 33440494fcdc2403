import { MEGABYTE } from '@domain/case/attachment-kinds';
import { sizeText } from './size-text';

describe('the size of a file', () => {
  it.each([
    [0, '0 B'],
    [18, '18 B'],
    [1023, '1,023 B'],
    [1024, '1 KB'],
    [200_000, '195 KB'],
    [MEGABYTE, '1 MB'],
    [2.55 * MEGABYTE, '2.6 MB'],
    [10 * MEGABYTE, '10 MB'],
  ])('%d bytes is said as %s', (bytes, said) => {
    expect([sizeText(bytes, 'zh-CN'), sizeText(bytes, 'en')]).toEqual([said, said]);
  });
});
