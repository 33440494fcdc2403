import type { UnitLoad } from './supervision-data';

/** By the share of what is overdue, the greatest first, or by name. */
export type Order = 'share' | 'name';

/** The overdue share of the cases that the unit leads, 0 to 1. */
export const shareOf = ({ open, overdue }: UnitLoad): number => (open === 0 ? 0 : overdue / open);

/** The units in this order; those with the same share by name. */
export const inOrder = (loads: readonly UnitLoad[], order: Order): readonly UnitLoad[] =>
  [...loads].sort(
    (a, b) => (order === 'share' ? shareOf(b) - shareOf(a) : 0) || a.name.localeCompare(b.name, 'zh-CN'),
  );
