import { inOrder, shareOf } from './unit-order';

const load = (name: string, overdue: number, open: number) => ({ unit: name, name, overdue, open });
const units = [load('住建局', 1, 10), load('市监局', 2, 4), load('水务局', 1, 2), load('公安局', 0, 0)];

it('puts the greatest overdue share first, whatever the number of cases, and equals by name', () => {
  expect(inOrder(units, 'share').map(({ name }) => name)).toEqual(['市监局', '水务局', '住建局', '公安局']);
  expect(shareOf(units[3]!)).toBe(0);
});

it('orders by name, as Chinese sorts', () => {
  expect(inOrder(units, 'name').map(({ name }) => name)).toEqual(['公安局', '市监局', '水务局', '住建局']);
});
