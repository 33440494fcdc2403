import type { TFunction } from 'i18next';
import type { LocalDate } from '@domain/calendar/moment';
import { capital } from '../../elements/capital';
import { AGES, casesOf, casesOfAge, casesOverdue, casesTold, weekWithin, type Age } from './drill-down';
import type { Cell, Column, ColumnKind, Figure, FigureId, Row } from './figure';
import type { Statistics, View } from './view';

/** What a figure is made from: the numbers, what they are of, and the words to say them in. */
export interface Source {
  readonly of: Statistics;
  readonly view: View;
  readonly t: TFunction;
  readonly language: string;
  readonly placeName: (id: string) => string;
  readonly addressOf: (change: Partial<View>) => string;
}
type Maker = (source: Source) => Figure;

const HOURS_A_DAY = 24;

/** `part` of `whole`, null of nothing. */
export const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
const sum = <T>(of: readonly T[], count: (one: T) => number): number =>
  of.reduce((total, one) => total + count(one), 0);

function figure(
  { t }: Source,
  id: FigureId,
  columns: readonly (readonly [string, ColumnKind])[],
  rows: readonly Row[],
): Figure {
  const named: Column[] = columns.map(([name, kind]) => ({ name: t(`column-${name}`), kind }));
  return { id, title: t(`figure-${id}`), columns: named, rows };
}

/** A day as axes name it. */
const dayText = (day: LocalDate, language: string): string =>
  new Intl.DateTimeFormat(language, { month: 'numeric', day: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(day),
  );

/** A whole week by its Monday; one that is cut by its days, or by its only one. */
function weekText({ view, language }: Source, monday: LocalDate): string {
  const { from, to, whole } = weekWithin(view, monday);
  return whole || from === to
    ? dayText(from, language)
    : `${dayText(from, language)}–${dayText(to, language)}`;
}

/** Received week by week, each whole one compared with the whole one before it. */
const demand: Maker = (source) => {
  const { of, view } = source;
  const rows = of.byWeek.map(({ week, received }, i): Row => {
    const { from, to, whole } = weekWithin(view, week);
    const before = of.byWeek[i - 1];
    const comparable = whole && before && weekWithin(view, before.week).whole;
    return {
      cells: [weekText(source, week), received, comparable ? received - before.received : null],
      to: casesOf({ ...view, from, to }),
    };
  });
  const columns = [
    ['week', 'text'],
    ['received', 'count'],
    ['change', 'count'],
  ] as const;
  return figure(source, 'demand', columns, rows);
};

/** Told a result week by week, within the promise and after it. */
const onTime: Maker = (source) => {
  const rows = source.of.byWeek.map(({ week, told, toldOnTime }): Row => {
    const view = { ...source.view, ...weekWithin(source.view, week) };
    const late = told - toldOnTime;
    return {
      cells: [weekText(source, week), toldOnTime, late, shareOf(toldOnTime, told)],
      to: casesTold(view),
      parts: { 1: casesTold(view, true), 2: casesTold(view, false) },
    };
  });
  const columns = [
    ['week', 'text'],
    ['told-on-time', 'count'],
    ['told-late', 'count'],
    ['share-on-time', 'share'],
  ] as const;
  return figure(source, 'on-time', columns, rows);
};

const onTheSpot: Maker = (source) => {
  const { of, view, t } = source;
  const others = of.received - of.onTheSpot;
  const rows: Row[] = [
    {
      cells: [t('on-the-spot'), of.onTheSpot, shareOf(of.onTheSpot, of.received)],
      to: casesOf(view, { onTheSpot: 'true' }),
    },
    {
      cells: [t('not-on-the-spot'), others, shareOf(others, of.received)],
      to: casesOf(view, { onTheSpot: 'false' }),
    },
  ];
  const columns = [
    ['way', 'text'],
    ['cases', 'count'],
    ['share', 'share'],
  ] as const;
  return figure(source, 'on-the-spot', columns, rows);
};

const stageAge: Maker = (source) => {
  const { of, view, t } = source;
  const rows = of.stageByAge.map(({ stage, age, cases }): Row => ({
    cells: [capital(t(stage, { ns: 'stages' })), t(`age-${age}`), cases],
    to: casesOfAge(view, stage, age as Age, of.asOf),
  }));
  const columns = [
    ['stage', 'text'],
    ['age', 'text'],
    ['cases', 'count'],
  ] as const;
  return figure(source, 'stage-age', columns, rows);
};

/** In whose hands cases were; the longest first, since hands are no competitors. */
const holders: Maker = (source) => {
  const { of, view, t } = source;
  const all = sum(of.timeByHolder, ({ hours }) => hours);
  const rows = [...of.timeByHolder]
    .sort((a, b) => b.hours - a.hours)
    .map(({ holder, hours, cases }): Row => {
      const days: Cell = shareOf(hours, cases * HOURS_A_DAY);
      return {
        key: holder,
        cells: [t(`holder-${holder}`, { ns: 'case' }), shareOf(hours, all), days, cases],
        to: casesOf(view, { heldBy: holder }),
      };
    });
  const columns = [
    ['holder', 'text'],
    ['share-of-time', 'share'],
    ['days-each', 'days'],
    ['cases', 'count'],
  ] as const;
  return figure(source, 'holders', columns, rows);
};

const channels: Maker = (source) => {
  const { of, view, t } = source;
  const rows = Object.entries(of.byChannel)
    .sort(([, a], [, b]) => b - a)
    .map(([channel, cases]): Row => {
      const name = t(`channel-${channel}`, { ns: 'elements' });
      return { cells: [name, cases, shareOf(cases, of.received)], to: casesOf(view, { channels: channel }) };
    });
  const columns = [
    ['channel', 'text'],
    ['received', 'count'],
    ['share', 'share'],
  ] as const;
  return figure(source, 'channels', columns, rows);
};

/** What stood in the way of most cases comes first. */
const causes: Maker = (source) => {
  const { of, view, t } = source;
  const all = (one: string) => sum(of.causes, ({ obstacle, cases }) => (obstacle === one ? cases : 0));
  const rows = [...of.causes]
    .sort((a, b) => all(b.obstacle) - all(a.obstacle))
    .map(({ obstacle, track, cases }): Row => ({
      key: track,
      cells: [t(`obstacle-${obstacle}`, { ns: 'events' }), t(`track-${track}`, { ns: 'events' }), cases],
      to: casesOf(view, { obstacles: obstacle, tracks: track }),
    }));
  const columns = [
    ['obstacle', 'text'],
    ['track', 'text'],
    ['cases', 'count'],
  ] as const;
  return figure(source, 'causes', columns, rows);
};

const SCORES = ['5', '4', '3', '2', '1'];

const satisfaction: Maker = (source) => {
  const { satisfaction: given } = source.of;
  const rows = SCORES.map((score): Row => {
    const cases = given.byScore[score] ?? 0;
    return {
      cells: [source.t(`score-${score}`), cases, shareOf(cases, given.rated)],
      to: casesOf(source.view, { ratings: score }),
    };
  });
  const columns = [
    ['score', 'text'],
    ['cases', 'count'],
    ['share', 'share'],
  ] as const;
  return figure(source, 'satisfaction', columns, rows);
};

/** The parts of the place shown, by name: how much reaches a hall is nothing to be ranked by. */
const regions: Maker = (source) => {
  const { of, view, placeName, addressOf, language } = source;
  const rows = of.byRegion
    .map((line) => ({ ...line, shown: placeName(line.place) }))
    .sort((a, b) => a.shown.localeCompare(b.shown, language))
    .map(({ place, shown, onTimeShare, overdueNow, told, received }): Row => {
      const there = { ...view, under: place };
      return {
        cells: [shown, onTimeShare, overdueNow, told, received],
        to: addressOf({ under: place }),
        parts: { 2: casesOverdue(there), 3: casesTold(there), 4: casesOf(there) },
      };
    });
  const columns = [
    ['place', 'text'],
    ['share-on-time', 'share'],
    ['overdue-now', 'count'],
    ['told', 'count'],
    ['received', 'count'],
  ] as const;
  return figure(source, 'regions', columns, rows);
};

const MAKERS: Readonly<Record<FigureId, Maker>> = {
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

/** The figure of this name. */
export const figureOf = (id: FigureId, source: Source): Figure => MAKERS[id](source);

/** The axes of the picture of stages by age, also those without a case. */
export const stageAxes = (t: TFunction) => ({
  stages: ['followUp', 'handling', 'triage'].map((stage) => capital(t(stage, { ns: 'stages' }))),
  ages: AGES.map((age) => t(`age-${age}`)),
});
