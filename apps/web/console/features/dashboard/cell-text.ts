import type { Cell, ColumnKind } from './figure';

/** A cell as it is read in the reader's language; a dash where nothing was to be counted. */
export function textOf(cell: Cell, kind: ColumnKind, language: string): string {
  if (cell === null) return '–';
  if (typeof cell === 'string') return cell;
  const options: Intl.NumberFormatOptions =
    kind === 'share' ? { style: 'percent' } : kind === 'days' ? { maximumFractionDigits: 1 } : {};
  return new Intl.NumberFormat(language, options).format(cell);
}
