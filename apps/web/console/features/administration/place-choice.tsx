import { Select, type SelectProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePlaces, type Place } from '../../elements/names';
import { nameIn } from './place-tree';

interface Props extends Pick<
  SelectProps<string>,
  'id' | 'value' | 'onChange' | 'allowClear' | 'placeholder'
> {
  /** Which places may be chosen; all that are open when absent. */
  readonly among?: (place: Place) => boolean;
  readonly 'aria-label'?: string;
}

/** Choosing a place of the organisation by its name; what stands above it tells namesakes apart. */
export function PlaceChoice({ among, ...select }: Props) {
  const { i18n } = useTranslation();
  const places = usePlaces();
  const nameOf = (place: Place | undefined) => (place ? nameIn(place, i18n.language) : '');
  const options = [...places.values()]
    .filter((place) => place.active && (among?.(place) ?? true))
    .map((place) => ({
      value: place.id,
      label: nameOf(place),
      above: nameOf(places.get(place.parentId ?? '')),
    }));
  return (
    <Select<string, (typeof options)[number]>
      showSearch={{ optionFilterProp: 'label' }}
      options={options}
      optionRender={({ data }) => (
        <>
          {data.label} <small>{data.above}</small>
        </>
      )}
      popupMatchSelectWidth={320}
      className="administration-choice"
      {...select}
    />
  );
}
