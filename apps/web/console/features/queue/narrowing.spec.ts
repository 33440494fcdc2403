import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILTERS, type Search } from '../../elements/case-list';
import { unseenIn } from './narrowing';

const all = Object.fromEntries(FILTERS.map((filter) => [filter, 'x'])) as Search;
const words = JSON.parse(
  readFileSync(join(__dirname, '../../../../../locales/zh-CN/console/pages/queue.json'), 'utf8'),
) as Record<string, string>;

describe('what narrows a list and stands under no column', () => {
  it('is everything where no column is shown', () => {
    expect(unseenIn({ ...all, sort: 'due' }, [])).toEqual(FILTERS);
    expect(unseenIn({}, [])).toEqual([]);
  });

  it('is not what a shown column has its filter for', () => {
    const days = { registeredFrom: '2026-03-02', registeredTo: '2026-03-08', channels: 'web', under: 'hall' };
    expect(unseenIn(days, ['no', 'channel'])).toEqual(['under', 'registeredFrom', 'registeredTo']);
    expect(unseenIn(days, ['registered', 'channel'])).toEqual(['under']);
  });

  it.each(FILTERS)('has words for %s', (filter) => {
    expect(words[`narrowed-${filter}`]).toBeTruthy();
  });
});
