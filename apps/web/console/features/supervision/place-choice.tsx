import { TreeSelect } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useClear } from '../../elements/use-clear';
import { usePlaceName, usePlaces, type Place } from '../../elements/names';
import { useMyself } from '../../shell/session';

interface Props {
  readonly value: string | undefined;
  readonly onChoose: (place: string | undefined) => void;
}
interface Node {
  readonly value: string;
  readonly title: string;
  readonly children: Node[];
}

/** Regions and halls below one's own posts, to look at a part of them; nothing for whoever has one hall alone. */
export function PlaceChoice({ value, onChoose }: Props) {
  const { t } = useTranslation('supervision');
  const clear = useClear();
  const { data } = useMyself();
  const places = usePlaces();
  const nameOf = usePlaceName();
  const tree = useMemo(
    () => treeOf([...places.values()], new Set(data?.posts.map(({ place }) => place)), nameOf),
    [places, data, nameOf],
  );
  if (tree.every(({ children }) => children.length === 0)) return null;
  return (
    <TreeSelect
      className="supervision-place"
      aria-label={t('place')}
      placeholder={t('everywhere')}
      allowClear={clear}
      showSearch
      treeNodeFilterProp="title"
      treeDefaultExpandAll
      treeData={tree}
      value={value}
      onChange={(place?: string) => onChoose(place)}
    />
  );
}

function treeOf(places: readonly Place[], tops: ReadonlySet<string>, nameOf: (id: string) => string): Node[] {
  const looked = places.filter(({ kind, active }) => kind !== 'unit' && active);
  const node = ({ id }: Place): Node => ({
    value: id,
    title: nameOf(id),
    children: looked.filter(({ parentId }) => parentId === id).map(node),
  });
  return looked.filter(({ id }) => tops.has(id)).map(node);
}
