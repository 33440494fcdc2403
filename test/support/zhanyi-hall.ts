import type { TestApi } from './api';

export const COUNTY = '530303';
export const HALL = 'hall';
export const [WATER, MARKET] = ['water', 'market'] as const;

/** A county's hall with two units, of which one takes what nobody else does. */
export async function zhanyiHall(api: TestApi, front: typeof WATER | typeof MARKET): Promise<void> {
  const unit = { kind: 'unit', parentId: HALL } as const;
  await api.place({ id: COUNTY, kind: 'county', parentId: '000000', name: '沾益区', nameEn: 'Zhanyi' });
  const names = { name: '沾益区政务服务中心', nameEn: 'Zhanyi' };
  await api.place({ id: HALL, kind: 'hall', parentId: COUNTY, ...names });
  await api.place({ id: WATER, ...unit, name: '水务局', nameEn: 'Water Bureau' });
  await api.place({ id: MARKET, ...unit, name: '市场监督管理局', nameEn: 'Market Regulator' });
  await api.db.query('update place set default_unit = $1 where id = $2', [front, HALL]);
}
