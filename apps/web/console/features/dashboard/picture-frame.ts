import type { TFunction } from 'i18next';
import type {
  BarSeriesOption,
  ComposeOption,
  GridComponentOption,
  HeatmapSeriesOption,
  LegendComponentOption,
  PieSeriesOption,
  TooltipComponentOption,
} from 'echarts';
import { textOf } from './cell-text';
import type { Cell, Figure, FigureId } from './figure';
import type { Colours } from './picture-colours';

/** What the charts in use understand. */
export type PictureOption = ComposeOption<
  | BarSeriesOption
  | HeatmapSeriesOption
  | PieSeriesOption
  | GridComponentOption
  | LegendComponentOption
  | TooltipComponentOption
>;

export interface Drawing {
  readonly figure: Figure;
  readonly colours: Colours;
  readonly t: TFunction;
  readonly language: string;
}

/** A value of a series; `row` is the row of the figure that it stands for. */
interface Item {
  readonly value: unknown;
  readonly row: number;
  /** Where a mark stands for a single cell. */
  readonly column?: number;
}
/** Where a clicked mark leads. */
export function linkOf(data: unknown, { rows }: Figure): string | undefined {
  const { row = -1, column = -1 } = (data as Partial<Item> | undefined) ?? {};
  return rows[row]?.parts?.[column] ?? rows[row]?.to;
}

/** A count as a number. */
export const num = (cell: Cell | undefined): number => (typeof cell === 'number' ? cell : 0);
/** The names of the rows. */
export const names = ({ rows }: Figure): string[] => rows.map(({ cells }) => String(cells[0]));

const SMALL = 11;
const LINE_HEIGHT = 13;
/** Room around what is drawn. */
export const GRID: GridComponentOption = { left: 4, right: 12, top: 14, bottom: 2, outerBoundsMode: 'same' };
/** The thickest bar. */
export const TALLEST = 18;

/** How axes are labelled. */
export const axisText = ({ colours }: Drawing) => ({
  color: colours.quiet,
  fontSize: SMALL,
  lineHeight: LINE_HEIGHT,
  hideOverlap: true,
});
/** The lines behind values. */
export const valueLines = ({ colours }: Drawing) => ({ lineStyle: { color: colours.faint } });
const axisLine = ({ colours }: Drawing) => ({ lineStyle: { color: colours.quiet } });
/** How values are labelled. */
export const label = ({ colours }: Drawing) => ({ show: true, color: colours.text, fontSize: SMALL });
/** A value that has no room beside another is left to the table and to whoever points at its mark. */
export const APART = { labelLayout: { hideOverlap: true } };
/** Which series is which. */
export const legendOf = ({ colours }: Drawing): LegendComponentOption => ({
  top: 0,
  right: 0,
  itemWidth: 12,
  itemHeight: 10,
  textStyle: { color: colours.text, fontSize: SMALL },
});

/** Between the axis of values and its numbers. */
const BESIDE_AXIS = 8;

/** Columns over weeks; `overhang` is how far a text above the first of them may reach beyond it. */
export const upright = (drawing: Drawing, series: BarSeriesOption[], overhang = 0): PictureOption => ({
  grid: series.length > 1 ? { ...GRID, top: 24 } : GRID,
  xAxis: {
    type: 'category',
    data: names(drawing.figure),
    axisLabel: axisText(drawing),
    axisLine: axisLine(drawing),
    axisTick: { show: false },
  },
  yAxis: {
    type: 'value',
    minInterval: 1,
    splitNumber: 2,
    axisLabel: { ...axisText(drawing), margin: Math.max(BESIDE_AXIS, overhang) },
    splitLine: valueLines(drawing),
  },
  series,
});

/** The widest that a name may be before it goes on in the next line. */
const NAME_WIDTH = 116;
/** About as wide as a text is drawn; a Chinese character is twice as wide as a letter. */
export const widthOf = (text: string): number =>
  [...text].reduce((width, sign) => width + (sign > '\u2e80' ? SMALL : SMALL * 0.62), 0);

const LYING: readonly FigureId[] = ['holders', 'channels', 'causes', 'satisfaction', 'regions'];

/** The least height in which the names beside lying bars do not touch each other; other pictures fill what there is. */
export function leastHeight(figure: Figure): number {
  if (!LYING.includes(figure.id)) return 0;
  const rows = new Set(names(figure));
  const lines = Math.max(1, ...[...rows].map((name) => Math.ceil(widthOf(name) / NAME_WIDTH)));
  return rows.size * lines * LINE_HEIGHT;
}

/** Bars beside names, the first on top. */
export const lying = (
  drawing: Drawing,
  rows: readonly string[],
  series: BarSeriesOption[],
): PictureOption => ({
  grid: { ...GRID, right: 56, top: series.length > 1 ? 24 : 2 },
  xAxis: { type: 'value', show: false },
  yAxis: {
    type: 'category',
    data: [...rows],
    inverse: true,
    axisLabel: {
      ...axisText(drawing),
      color: drawing.colours.text,
      interval: 0,
      overflow: 'break',
      hideOverlap: false,
      width: NAME_WIDTH,
    },
    axisLine: { show: false },
    axisTick: { show: false },
  },
  series,
});

/** One series of bars, each with its value beside it. */
export function simpleBars(
  drawing: Drawing,
  column: number,
  colourOf: (row: number) => string,
): PictureOption {
  const { figure, language } = drawing;
  const { kind, name } = figure.columns[column]!;
  const series: BarSeriesOption = {
    type: 'bar',
    name,
    ...APART,
    barMaxWidth: TALLEST,
    label: {
      ...label(drawing),
      position: 'right',
      formatter: ({ dataIndex }) => textOf(figure.rows[dataIndex]!.cells[column]!, kind, language),
    },
    data: figure.rows.map(({ cells }, row) => ({
      value: num(cells[column]),
      row,
      itemStyle: { color: colourOf(row) },
    })),
  };
  return lying(drawing, names(figure), [series]);
}
