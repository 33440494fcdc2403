import type { BarSeriesOption, HeatmapSeriesOption, PieSeriesOption } from 'echarts';
import { textOf } from './cell-text';
import type { FigureId } from './figure';
import { stageAxes } from './figures';
import {
  APART,
  axisText,
  GRID,
  label,
  legendOf,
  lying,
  names,
  num,
  simpleBars,
  TALLEST,
  upright,
  valueLines,
  widthOf,
  type Drawing,
  type PictureOption,
} from './picture-frame';

type Drawer = (drawing: Drawing) => PictureOption;

/** Weeks; one with fewer than the week before is an achievement and looks like one. */
const demand: Drawer = (drawing) => {
  const { figure, colours, t, language } = drawing;
  const textAt = (row: number) => textOf(num(figure.rows[row]!.cells[1]), 'count', language);
  const data = figure.rows.map(({ cells: [, received, change] }, row) => {
    const fell = num(change) < 0;
    return {
      value: num(received),
      row,
      itemStyle: { color: fell ? colours.good : colours.usual },
      label: fell
        ? {
            color: colours.good,
            fontWeight: 'bold' as const,
            formatter: t('fell-mark', { n: num(received) }),
          }
        : undefined,
    };
  });
  const series: BarSeriesOption = {
    type: 'bar',
    name: figure.columns[1]!.name,
    data,
    ...APART,
    barMaxWidth: 28,
    label: {
      ...label(drawing),
      position: 'top',
      distance: 2,
      formatter: ({ dataIndex }) => textAt(dataIndex),
    },
  };
  return upright(drawing, [series], Math.max(...figure.rows.map((_, row) => widthOf(textAt(row)))) / 2);
};

const STRIPES = { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [3, 3], rotation: Math.PI / 4 };

const onTime: Drawer = (drawing) => {
  const { figure, colours } = drawing;
  const part = (column: number, color: string, striped: boolean): BarSeriesOption => ({
    type: 'bar',
    stack: 'told',
    name: figure.columns[column]!.name,
    barMaxWidth: 28,
    itemStyle: { color, ...(striped ? { decal: { ...STRIPES, color: colours.ground } } : {}) },
    data: figure.rows.map(({ cells }, row) => ({ value: num(cells[column]), row, column })),
  });
  const series = [part(1, colours.good, false), part(2, colours.bad, true)];
  return { ...upright(drawing, series), legend: legendOf(drawing) };
};

const onTheSpot: Drawer = (drawing) => {
  const { figure, colours, language } = drawing;
  const shown = [colours.good, colours.faint];
  const series: PieSeriesOption = {
    type: 'pie',
    radius: ['46%', '68%'],
    center: ['50%', '50%'],
    itemStyle: { borderColor: colours.ground, borderWidth: 2 },
    label: {
      ...label(drawing),
      formatter: ({ name, dataIndex }) =>
        `${name}\n${textOf(figure.rows[dataIndex]!.cells[1]!, 'count', language)}`,
    },
    labelLine: { length: 8, length2: 8 },
    data: figure.rows.map(({ cells }, row) => ({
      name: String(cells[0]),
      value: num(cells[1]),
      row,
      itemStyle: { color: shown[row] },
    })),
  };
  return { series: [series] };
};

/** A field is not as wide as the name of its age: the number stands above its unit. */
const inTwoLines = (text: string): string => text.replace(' ', '\n');

/** Old cases are warmer, many cases stronger; the number stands in each field. */
const stageAge: Drawer = (drawing) => {
  const { figure, colours, t, language } = drawing;
  const { stages, ages } = stageAxes(t);
  const warmth = [colours.usual, colours.usual, colours.warning, colours.warning, colours.bad];
  const most = Math.max(1, ...figure.rows.map(({ cells }) => num(cells[2])));
  const data = figure.rows.map(({ cells: [stage, age, cases] }, row) => {
    const column = ages.indexOf(String(age));
    const opacity = 0.12 + 0.36 * (num(cases) / most);
    const value: [number, number, number] = [column, stages.indexOf(String(stage)), num(cases)];
    return { value, row, itemStyle: { color: warmth[column], opacity } };
  });
  const axis = (texts: string[]) => ({
    type: 'category' as const,
    data: texts,
    axisLabel: { ...axisText(drawing), interval: 0, hideOverlap: false, formatter: inTwoLines },
    axisLine: { show: false },
    axisTick: { show: false },
    splitArea: { show: true, areaStyle: { color: ['transparent'] } },
    splitLine: { show: true, ...valueLines(drawing) },
  });
  const series: HeatmapSeriesOption = {
    type: 'heatmap',
    data,
    label: {
      ...label(drawing),
      fontSize: 14,
      opacity: 1,
      formatter: ({ dataIndex }) => textOf(figure.rows[dataIndex]!.cells[2]!, 'count', language),
    },
  };
  return {
    grid: { ...GRID, top: 4, right: 4 },
    xAxis: axis(ages),
    yAxis: axis(stages),
    series: [series],
  };
};

const holders: Drawer = (drawing) =>
  simpleBars(
    drawing,
    1,
    (row) => drawing.colours.holders[drawing.figure.rows[row]!.key ?? ''] ?? drawing.colours.usual,
  );
const channels: Drawer = (drawing) => simpleBars(drawing, 1, () => drawing.colours.usual);
const satisfaction: Drawer = (drawing) => {
  const { good, warning, bad } = drawing.colours;
  return simpleBars(drawing, 1, (row) => (row < 3 ? good : row === 3 ? warning : bad));
};

/** By name, how much of what was told was told in time; what is overdue now stands beside it. */
const regions: Drawer = (drawing) => {
  const { figure, colours, t, language } = drawing;
  const text = (row: number) => {
    const [, share, overdue] = figure.rows[row]!.cells;
    const told = textOf(share!, 'share', language);
    return num(overdue) > 0 ? t('and-overdue', { share: told, n: num(overdue) }) : told;
  };
  const option = simpleBars(drawing, 1, () => colours.usual);
  const [series] = option.series as [BarSeriesOption];
  series.label = { ...series.label, formatter: ({ dataIndex }) => text(dataIndex) };
  return {
    ...option,
    grid: { ...GRID, top: 2, right: 12 + Math.max(...figure.rows.map((_, row) => widthOf(text(row)))) },
    xAxis: { type: 'value', show: false, max: 1 },
  };
};

const TRACKS = ['no-obstacle', 'bottleneck'];

/** What stood in the way, each bar parted by whether the rules themselves do. */
const causes: Drawer = (drawing) => {
  const { figure, colours, t, language } = drawing;
  const obstacles = [...new Set(names(figure))];
  const series = TRACKS.map((track, i): BarSeriesOption => ({
    type: 'bar',
    stack: 'cases',
    name: t(`track-${track}`, { ns: 'events' }),
    ...APART,
    barMaxWidth: TALLEST,
    itemStyle: { color: [colours.usual, colours.warning][i] },
    label: {
      ...label(drawing),
      color: colours.ground,
      position: 'inside',
      formatter: ({ value }) => (typeof value === 'number' ? textOf(value, 'count', language) : ''),
    },
    data: obstacles.map((obstacle) => {
      const row = figure.rows.findIndex(({ key, cells }) => cells[0] === obstacle && key === track);
      return row < 0 ? { value: '-', row } : { value: num(figure.rows[row]!.cells[2]), row };
    }),
  }));
  return { ...lying(drawing, obstacles, series), legend: legendOf(drawing) };
};

const DRAWERS: Readonly<Record<FigureId, Drawer>> = {
  demand,
  'on-time': onTime,
  'on-the-spot': onTheSpot,
  'stage-age': stageAge,
  holders,
  channels,
  causes,
  satisfaction,
  regions,
};

/** The figure as a chart in the colours of the theme. It does not move: one looks at it to read. */
export function optionOf(drawing: Drawing): PictureOption {
  const { colours } = drawing;
  return {
    animation: false,
    textStyle: { fontFamily: colours.font, color: colours.text },
    tooltip: {
      confine: true,
      backgroundColor: colours.ground,
      borderColor: colours.quiet,
      textStyle: { color: colours.text, fontSize: 12 },
    },
    aria: { enabled: true, label: { description: drawing.t('picture-of', { title: drawing.figure.title }) } },
    ...DRAWERS[drawing.figure.id](drawing),
  };
}
