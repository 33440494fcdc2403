/** The pictures in the order in which they stand. */
export const FIGURES = [
  'demand',
  'on-time',
  'on-the-spot',
  'stage-age',
  'holders',
  'channels',
  'causes',
  'satisfaction',
  'regions',
] as const;
export type FigureId = (typeof FIGURES)[number];

/** How a column's values are to be read. A share is of 1. */
export type ColumnKind = 'text' | 'count' | 'share' | 'days';
export interface Column {
  readonly name: string;
  readonly kind: ColumnKind;
}
export type Cell = string | number | null;

export interface Row {
  /** What the row is of, by the domain's name, where its colour depends on it. */
  readonly key?: string;
  /** As many as there are columns; the first names the row. */
  readonly cells: readonly Cell[];
  /** Where the cases behind the row are listed, or the dashboard shows it closer. */
  readonly to?: string;
  /** Where those behind a single cell are, by its column. */
  readonly parts?: Readonly<Record<number, string>>;
}

/** What a picture is drawn from, its table shows, and the export holds: one and the same. */
export interface Figure {
  readonly id: FigureId;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}
