import { Card, Checkbox, Empty, Input, Tree } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlaces, type Place } from '../../../elements/names';
import { useClear } from '../../../elements/use-clear';
import { useMyself } from '../../../shell/session';
import { PartHead } from '../part-head';
import { forestOf, liesWithin, withAncestors } from '../place-tree';
import { PlaceDetail } from './place-detail';
import { kindWords } from './place-words';

/** 组织机构: the tree of regions, halls and units; a chosen place is seen and changed beside it. */
export default function Organisation() {
  const { t } = useTranslation('administration');
  const places = usePlaces();
  const kept = useKeptPlaces();
  const [chosen, choose] = useState<string>();
  const unfolding = useUnfolding();
  const place = places.get(chosen ?? '');
  return (
    <>
      <PartHead title={t('part-organisation')} />
      <div className="administration-two">
        <PlaceTree chosen={chosen} onChoose={choose} unfolding={unfolding} />
        <Card>
          {place ? (
            <PlaceDetail
              key={place.id}
              place={place}
              mayChange={liesWithin(places, place.id, kept)}
              onAdded={(id) => {
                unfolding.unfold(place);
                choose(id);
              }}
            />
          ) : (
            <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('choose-place')} />
          )}
        </Card>
      </div>
    </>
  );
}

/** The places at or below which this administrator keeps everything. */
function useKeptPlaces(): ReadonlySet<string> {
  const { data } = useMyself();
  return new Set(data?.posts.filter(({ role }) => role === 'admin').map(({ place }) => place));
}

interface Unfolding {
  /** What places are sought by; while there is something, all that is found is open. */
  readonly text: string;
  readonly find: (text: string) => void;
  readonly opened: readonly string[];
  readonly open: (ids: readonly string[]) => void;
  /** Opens the tree down to what stands below a place, whatever was sought. */
  readonly unfold: (place: Place) => void;
}

/** How far the tree is open: down from its roots at first. */
function useUnfolding(): Unfolding {
  const places = usePlaces();
  const [text, find] = useState('');
  const [kept, open] = useState<readonly string[]>();
  const roots = [...places.values()].filter(({ parentId }) => parentId === null).map(({ id }) => id);
  const opened = kept ?? roots;
  const unfold = (place: Place) => {
    find('');
    open([...new Set([...opened, ...withAncestors(places, [place]).map(({ id }) => id)])]);
  };
  return { text, find, opened, open, unfold };
}

interface TreeProps {
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
  readonly unfolding: Unfolding;
}

function FindPlace({ text, find }: Pick<Unfolding, 'text' | 'find'>) {
  const { t } = useTranslation('administration');
  return (
    <Input.Search
      allowClear={useClear()}
      aria-label={t('find-place')}
      placeholder={t('find-place')}
      value={text}
      onChange={({ target }) => find(target.value)}
    />
  );
}

function PlaceTree({ chosen, onChoose, unfolding }: TreeProps) {
  const { t, i18n } = useTranslation('administration');
  const places = usePlaces();
  const { text, find, opened, open } = unfolding;
  const [closed, setClosed] = useState(false);
  const shown = useMemo(() => {
    const matches = ({ name, nameEn, id, active }: Place) =>
      (closed || active) && [name, nameEn ?? '', id].some((words) => words.includes(text.trim()));
    return withAncestors(places, [...places.values()].filter(matches));
  }, [places, text, closed]);
  return (
    <Card>
      <div className="administration-head">
        <FindPlace text={text} find={find} />
        <Checkbox checked={closed} onChange={({ target }) => setClosed(target.checked)}>
          {t('with-closed')}
        </Checkbox>
      </div>
      <Tree
        aria-label={t('part-organisation')}
        className="administration-tree"
        virtual={false}
        blockNode
        treeData={forestOf(shown, i18n.language)}
        expandedKeys={text ? shown.map(({ id }) => id) : [...opened]}
        onExpand={(keys) => open(keys as string[])}
        selectedKeys={chosen ? [chosen] : []}
        onSelect={(_, { node }) => onChoose(node.key)}
        titleRender={({ key, title }) => <NodeTitle title={title} place={places.get(key)} />}
      />
    </Card>
  );
}

function NodeTitle({ title, place }: { readonly title: string; readonly place: Place | undefined }) {
  const { t } = useTranslation('administration');
  if (!place) return title;
  return (
    <>
      {title} <small>{t(place.active ? kindWords(place) : 'place-closed')}</small>
    </>
  );
}
