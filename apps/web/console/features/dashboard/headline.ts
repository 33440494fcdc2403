import { casesOf, casesOpen, casesOverdue, casesTold } from './drill-down';
import type { FigureId } from './figure';
import { shareOf, type Source } from './figures';

/** Fewer or more than in the time before. `good` is null where neither is. */
export interface Change {
  readonly direction: 'up' | 'down' | 'same';
  readonly good: boolean | null;
  readonly text: string;
}
export interface Headline {
  /** The number that the picture is about, as text; absent when there is nothing to count. */
  readonly value?: string;
  /** What it is a number of. */
  readonly of: string;
  readonly change?: Change;
  /** Where the cases that the number counts are listed. */
  readonly to?: string;
}
type Maker = (source: Source) => Headline;

const percent = (share: number | null, language: string): string | undefined =>
  share === null ? undefined : new Intl.NumberFormat(language, { style: 'percent' }).format(share);

/** Falling demand is what the windows work for; a rise says only that more came. */
const demand: Maker = ({ of: { received, before }, view, t, language }) => {
  const less = before.received - received;
  const share = percent(shareOf(Math.abs(less), before.received), language);
  const direction = less > 0 ? 'down' : less < 0 ? 'up' : 'same';
  const text = t(share === undefined ? 'demand-first' : `demand-${direction}`, {
    cases: Math.abs(less),
    share: share ?? '',
  });
  return {
    value: t('n-cases', { n: received }),
    of: t('of-received'),
    to: casesOf(view),
    change: { direction: share === undefined ? 'same' : direction, good: less > 0 ? true : null, text },
  };
};

/** How a share that ought to grow compares with that of the time before, in points of a hundred. */
function shareChange(now: number | null, before: number | null, { t }: Source): Change | undefined {
  if (now === null || before === null) return undefined;
  const points = Math.round((now - before) * 100);
  const direction = points > 0 ? 'up' : points < 0 ? 'down' : 'same';
  const text = t(`points-${direction}`, { count: Math.abs(points) });
  return { direction, good: points === 0 ? null : points > 0, text };
}

const onTime: Maker = (source) => {
  const { of, view, t, language } = source;
  const share = shareOf(of.toldOnTime, of.told);
  return {
    value: percent(share, language),
    of: t('of-told', { n: of.told }),
    to: casesTold(view),
    change: shareChange(share, shareOf(of.before.toldOnTime, of.before.told), source),
  };
};

const onTheSpot: Maker = (source) => {
  const { of, t, language } = source;
  const share = shareOf(of.onTheSpot, of.received);
  return {
    value: percent(share, language),
    of: t('of-answered', { n: of.onTheSpot, of: of.received }),
    change: shareChange(share, shareOf(of.before.onTheSpot, of.before.received), source),
  };
};

const stageAge: Maker = ({ of, view, t }) => {
  const count = (lines: Source['of']['stageByAge']) => lines.reduce((sum, { cases }) => sum + cases, 0);
  const old = count(of.stageByAge.filter(({ age }) => age === '31+'));
  const value = t('n-cases', { n: count(of.stageByAge) });
  return { value, of: t('of-open', { old }), to: casesOpen(view) };
};

const satisfaction: Maker = (source) => {
  const { of, t, language } = source;
  const { rated, asked } = of.satisfaction;
  const share = shareOf(of.satisfied, rated);
  return {
    value: percent(share, language),
    of: t('of-rated', { rated, asked }),
    change: shareChange(share, shareOf(of.before.satisfied, of.before.rated), source),
  };
};

const MAKERS: Readonly<Record<FigureId, Maker>> = {
  demand,
  'on-time': onTime,
  'on-the-spot': onTheSpot,
  'stage-age': stageAge,
  holders: ({ of, t }) => ({ of: t('of-held', { n: of.timeByHolderOf }) }),
  channels: ({ of, t }) => ({ of: t('of-channels', { n: of.received }) }),
  causes: ({ of, t }) => ({
    of: t('of-causes', { n: of.causes.reduce((sum, { cases }) => sum + cases, 0) }),
  }),
  satisfaction,
  regions: ({ of, view, t }) => ({
    value: t('n-cases', { n: of.overdueNow }),
    of: t('of-overdue'),
    to: casesOverdue(view),
  }),
};

/** What a picture says in one line. */
export const headlineOf = (id: FigureId, source: Source): Headline => MAKERS[id](source);
