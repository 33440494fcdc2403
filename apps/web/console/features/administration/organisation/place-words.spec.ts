import { kindWords } from './place-words';

it('tells municipalities and autonomous regions from provinces', () => {
  const words = (id: string) => kindWords({ id, kind: 'province' });
  expect(['120000', '450000', '810000', '330000', 'anhui'].map(words)).toEqual([
    'place-municipality',
    'place-autonomous-region',
    'place-special-region',
    'place-province',
    'place-province',
  ]);
  expect(kindWords({ id: '120000', kind: 'hall' })).toBe('place-hall');
});
