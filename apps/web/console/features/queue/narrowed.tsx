import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Filter } from '../../elements/case-list';
import { usePeopleNames, usePlaceName } from '../../elements/names';
import { MARKS } from './choice-filters';
import { useColumns } from './column-choice';
import { unseenIn } from './narrowing';
import type { QueueSearch } from './queue-search';

interface Props {
  readonly filter: QueueSearch;
  /** There are no columns. */
  readonly narrow: boolean;
}

/** What the list is narrowed by besides the filters under the headers shown, each to be lifted. */
export function Narrowed({ filter: { search, narrow: change }, narrow }: Props) {
  const { t } = useTranslation('queue');
  const columns = useColumns();
  const wordsOf = useWords(search.handler);
  const unseen = unseenIn(search, narrow ? [] : columns.map(({ key }) => key));
  if (unseen.length === 0) return null;
  return (
    <div className="queue-narrowed" role="group" aria-label={t('narrowed')}>
      {unseen.map((field) => (
        <Button
          key={field}
          size="small"
          icon={<CloseOutlined />}
          title={t('narrowed-lift')}
          onClick={() => change({ [field]: undefined })}
        >
          {t(`narrowed-${field}`, { values: wordsOf[field](search[field]!) })}
        </Button>
      ))}
    </div>
  );
}

type Words = (value: string) => string;

/** How the values of each filter are said. */
function useWords(handler: string | undefined): Readonly<Record<Filter, Words>> {
  const { t } = useTranslation('queue');
  const placeName = usePlaceName();
  const people = usePeopleNames(handler === undefined ? [] : [handler]);
  const itself: Words = (value) => value;
  const each = (word: Words) => (value: string) => value.split(',').map(word).join(t('separator'));
  const named = (ns: string, prefix = '') => each((value) => t(prefix + value, { ns }));
  return {
    ...{ no: itself, text: itself, ratings: each(itself), applicant: itself },
    ...{ registeredFrom: itself, registeredTo: itself, toldFrom: itself, toldTo: itself },
    ...{ halls: each(placeName), under: placeName, lead: placeName },
    handler: (id) => people.get(id) ?? id,
    stages: named('stages'),
    classes: named('elements', 'class-'),
    channels: named('elements', 'channel-'),
    outcomes: named('outcomes'),
    levels: named('levels'),
    owes: named('obligations'),
    obstacles: named('events', 'obstacle-'),
    tracks: named('events', 'track-'),
    heldBy: named('queue', 'held-'),
    onTime: named('queue', 'on-time-'),
    onTheSpot: named('queue', 'on-the-spot-'),
    overdue: named('queue', 'overdue-'),
    marks: each((mark) => t(MARKS[mark as keyof typeof MARKS] ?? mark, { ns: 'elements' })),
    lapsingWithin: (limit) => t('due-within', { count: parseInt(limit) }),
  };
}
