import { Card, Checkbox, Empty, Input, Tree } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlaces, type Place } from '../../../elements/names';
import { useClear } from '../../../elements/use-clear';
import { useMyself } from '../../../shell/session';
import { PartHead } from '../part-head';
import { forestOf, liesWithin, withAncestors } from '../place-tree';
import { PlaceDetail } from './place-detail';

/** 组织机构: the tree of regions, halls and units; a chosen place is seen and changed beside it. */
export default function Organisation() {
  const { t } = useTranslation('administration');
  const places = usePlaces();
  const kept = useKeptPlaces();
  const [chosen, choose] = useState<string>();
  const place = places.get(chosen ?? '');
  return (
    <>
      <PartHead title={t('part-organisation')} />
      <div className="administration-two">
        <PlaceTree chosen={chosen} onChoose={choose} />
        <Card>
          {place ? (
            <PlaceDetail key={place.id} place={place} mayChange={liesWithin(places, place.id, kept)} />
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

interface TreeProps {
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

function FindPlace({ onFind }: { readonly onFind: (text: string) => void }) {
  const { t } = useTranslation('administration');
  return (
    <Input.Search
      allowClear={useClear()}
      aria-label={t('find-place')}
      placeholder={t('find-place')}
      onChange={({ target }) => onFind(target.value)}
    />
  );
}

function PlaceTree({ chosen, onChoose }: TreeProps) {
  const { t, i18n } = useTranslation('administration');
  const places = usePlaces();
  const [text, setText] = useState('');
  const [closed, setClosed] = useState(false);
  const [opened, setOpened] = useState<readonly string[]>();
  const shown = useMemo(() => {
    const matches = ({ name, nameEn, id, active }: Place) =>
      (closed || active) && [name, nameEn ?? '', id].some((words) => words.includes(text.trim()));
    return withAncestors(places, [...places.values()].filter(matches));
  }, [places, text, closed]);
  const roots = shown.filter(({ parentId }) => parentId === null).map(({ id }) => id);
  return (
    <Card>
      <div className="administration-head">
        <FindPlace onFind={setText} />
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
        expandedKeys={text ? shown.map(({ id }) => id) : [...(opened ?? roots)]}
        onExpand={(keys) => setOpened(keys as string[])}
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
      {title} <small>{t(place.active ? `place-${place.kind}` : 'place-closed')}</small>
    </>
  );
}
