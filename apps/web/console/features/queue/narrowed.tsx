import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePlaceName } from '../../elements/names';
import { HIDDEN, type Hidden, type QueueSearch } from './queue-search';

/** What the list is narrowed by besides the filters under its headers, each to be lifted. */
export function Narrowed({ filter: { search, narrow } }: { readonly filter: QueueSearch }) {
  const { t } = useTranslation('queue');
  const placeName = usePlaceName();
  const wordOf: Readonly<Record<Hidden, (value: string) => string>> = {
    under: placeName,
    outcomes: (value) => t(value, { ns: 'outcomes' }),
    ratings: (value) => value,
    obstacles: (value) => t(`obstacle-${value}`, { ns: 'events' }),
    tracks: (value) => t(`track-${value}`, { ns: 'events' }),
    heldBy: (value) => t(`held-${value}`),
    toldFrom: (value) => value,
    toldTo: (value) => value,
    onTime: (value) => t(`on-time-${value}`),
    onTheSpot: (value) => t(`on-the-spot-${value}`),
  };
  const given = HIDDEN.flatMap((field) => {
    const values = search[field]?.split(',').map(wordOf[field]).join(t('separator'));
    return values ? [{ field, text: t(`narrowed-${field}`, { values }) }] : [];
  });
  if (given.length === 0) return null;
  return (
    <div className="queue-narrowed" role="group" aria-label={t('narrowed')}>
      {given.map(({ field, text }) => (
        <Button
          key={field}
          size="small"
          icon={<CloseOutlined />}
          title={t('narrowed-lift')}
          onClick={() => narrow({ [field]: undefined })}
        >
          {text}
        </Button>
      ))}
    </div>
  );
}
