import writeExcelFile, { type Cell as SheetCell, type SheetData } from 'write-excel-file/browser';
import type { Cell, ColumnKind, Figure } from './figure';

const FORMATS: Partial<Record<ColumnKind, string>> = { count: '0', share: '0.0%', days: '0.0' };
/** What spreadsheets do not allow in the name of a sheet, and how long it may be. */
const NOT_IN_NAMES = /[\\/?*[\]:]/g;
const LONGEST_NAME = 31;
/** A text that begins so would be taken for a formula once the sheet is saved as something else and opened again. */
const LIKE_A_FORMULA = /^[=+\-@\t\r]/;

/** A text that no spreadsheet calculates. */
export const harmless = (text: string): string => (LIKE_A_FORMULA.test(text) ? `'${text}` : text);

function cellOf(cell: Cell, kind: ColumnKind): SheetCell {
  if (cell === null) return null;
  if (typeof cell === 'string') return { value: harmless(cell), type: String };
  return { value: cell, type: Number, format: FORMATS[kind] };
}

const heading = (text: string): SheetCell => ({ value: harmless(text), type: String, fontWeight: 'bold' });

/** The rows of a figure under their headings. */
export const sheetOf = ({ columns, rows }: Figure): SheetData => [
  columns.map(({ name }) => heading(name)),
  ...rows.map(({ cells }) => cells.map((cell, i) => cellOf(cell, columns[i]!.kind))),
];

/** Saves a workbook: what is shown and of when (`about`: names and values), then a sheet for each figure. */
export async function saveWorkbook(
  name: string,
  about: { readonly title: string; readonly lines: readonly (readonly [string, string])[] },
  figures: readonly Figure[],
): Promise<void> {
  const first: SheetData = about.lines.map(([what, value]) => [heading(what), cellOf(value, 'text')]);
  const sheets = [
    { title: about.title, data: first },
    ...figures.map((of) => ({ ...of, data: sheetOf(of) })),
  ];
  const file = writeExcelFile(
    sheets.map(({ title, data }) => ({
      data,
      sheet: title.replace(NOT_IN_NAMES, ' ').slice(0, LONGEST_NAME),
      columns: data[0]?.map((_, i) => ({ width: i === 0 ? 24 : 18 })),
    })),
  );
  await file.toFile(name);
}
