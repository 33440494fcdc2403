import { readFilter } from './audit-address';

const read = (search: string) => readFilter(new URLSearchParams(search));

it('is what the address names', () => {
  const filter = { actor: 'he', subject: 'case/1', act: 'case.opened', from: '2026-11-02', to: '2026-11-30' };
  expect(read(new URLSearchParams(filter).toString())).toEqual(filter);
});

it('is without what the address cannot mean', () => {
  expect(read('act=nothing&from=yesterday&to=&subject=&other=1')).toEqual({});
});
