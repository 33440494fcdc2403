import type { PlaceEntity } from '@ledger/organisation/place.entity';
import { Tree } from '../organisation/organisation-tree';
import { placeShown, regionLines } from './regions';

const place = (id: string, kind: string, parentId: string | null, path: string, name = id) =>
  ({ id, kind, parentId, path, name }) as PlaceEntity;

const tree = new Tree([
  place('country', 'country', null, '/country/'),
  place('p', 'province', 'country', '/country/p/'),
  place('b', 'county', 'p', '/country/p/b/', '沾益区'),
  place('a', 'county', 'p', '/country/p/a/', '麒麟区'),
  place('h1', 'hall', 'b', '/country/p/b/h1/'),
  place('h2', 'hall', 'b', '/country/p/b/h2/'),
  place('h3', 'hall', 'a', '/country/p/a/h3/'),
  place('u', 'unit', 'h1', '/country/p/b/h1/u/'),
]);
const figures = (hall: string, received: number, told: number, toldOnTime: number) => ({
  hall,
  received,
  told,
  toldOnTime,
});

describe('the parts of a place', () => {
  it('are those of the lowest place that holds all that is seen', () => {
    expect(placeShown(tree, new Set(['h1', 'h2', 'h3']))?.id).toBe('p');
    expect(placeShown(tree, new Set(['h1', 'h2']))?.id).toBe('b');
    expect(placeShown(tree, new Set(['h3']))?.id).toBe('a');
    expect(placeShown(tree, new Set())).toBeUndefined();
    expect(placeShown(tree, new Set(['h1']), tree.find('p'))?.id).toBe('p');
  });

  it('sum their halls, by name and not by number', () => {
    const halls = new Set(['h1', 'h2', 'h3']);
    const own = [figures('h1', 3, 2, 1), figures('h2', 1, 0, 0), figures('h3', 9, 4, 4)];
    const overdue = { h1: 1, h2: 1, h4: 5 };
    const lines = regionLines(tree, tree.find('p')!, halls, { halls: own, overdue });
    expect(lines.map(({ name }) => name)).toEqual(['麒麟区', '沾益区']);
    expect(lines[1]).toEqual({
      place: 'b',
      name: '沾益区',
      kind: 'county',
      received: 4,
      told: 2,
      toldOnTime: 1,
      onTimeShare: 0.5,
      overdueNow: 2,
    });
    expect(regionLines(tree, tree.find('b')!, new Set(['h2']), { halls: own, overdue })).toMatchObject([
      { place: 'h2', onTimeShare: null, overdueNow: 1 },
    ]);
  });
});
