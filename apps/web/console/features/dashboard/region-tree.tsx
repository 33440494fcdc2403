import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePlaceName, usePlaces, type Place } from '../../elements/names';
import { useMyself } from '../../shell/session';
import { textOf } from './cell-text';
import { casesOverdue } from './drill-down';
import type { Statistics, View } from './view';

interface Props {
  readonly of: Statistics;
  /** The place that was asked for. */
  readonly under: string | undefined;
  readonly addressOf: (change: Partial<View>) => string;
}

/** From all that one sees down to the place shown, and its parts by name: a way down, and no ranking. */
export function RegionTree(props: Props) {
  const { t } = useTranslation('dashboard');
  const path = usePath(props.of.under);
  return (
    <nav className="regions" aria-label={t('regions')}>
      <h2>{t('regions')}</h2>
      <ul>
        <li>
          <Link
            to={props.addressOf({ under: undefined })}
            aria-current={props.under === undefined ? 'page' : undefined}
          >
            {t('all-seen')}
          </Link>
          <Branch path={path} {...props} />
        </li>
      </ul>
    </nav>
  );
}

/** The rest of the way down, each place inside the one before; the last holds its parts. */
function Branch({ path, ...props }: Props & { readonly path: readonly Place[] }) {
  const nameOf = usePlaceName();
  const [first, ...rest] = path;
  if (!first) return <Parts {...props} />;
  return (
    <ul>
      <li>
        <Link
          to={props.addressOf({ under: first.id })}
          aria-current={props.under === first.id ? 'page' : undefined}
        >
          {nameOf(first.id)}
        </Link>
        <Branch path={rest} {...props} />
      </li>
    </ul>
  );
}

/** The parts of the place shown, each with how much of it was on time and what is overdue. */
function Parts({ of, addressOf }: Props) {
  const { t, i18n } = useTranslation('dashboard');
  const nameOf = usePlaceName();
  const parts = of.byRegion
    .map((part) => ({ ...part, shown: nameOf(part.place) }))
    .sort((a, b) => a.shown.localeCompare(b.shown, i18n.language));
  if (parts.length === 0) return null;
  return (
    <ul>
      {parts.map(({ place, shown, onTimeShare, overdueNow }) => (
        <li key={place}>
          <Link to={addressOf({ under: place })}>{shown}</Link>
          <small>
            {onTimeShare !== null &&
              t('part-on-time', { share: textOf(onTimeShare, 'share', i18n.language) })}
            {overdueNow > 0 && (
              <Link className="regions-overdue" to={casesOverdue({ under: place })}>
                {t('part-overdue', { n: overdueNow })}
              </Link>
            )}
          </small>
        </li>
      ))}
    </ul>
  );
}

/** The places down to this one, from where the reader's post is, or from the top when they have none above it. */
function usePath(id: string | null): readonly Place[] {
  const places = usePlaces();
  const { data: myself } = useMyself();
  return useMemo(() => {
    const path: Place[] = [];
    for (let at = places.get(id ?? ''); at; at = places.get(at.parentId ?? '')) path.unshift(at);
    const start = path.findIndex((place) => myself?.posts.some((post) => post.place === place.id));
    return path.slice(Math.max(0, start));
  }, [id, places, myself]);
}
