import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePlaceName } from '../../../elements/names';
import type { Post } from './roles';

interface Props {
  readonly posts: readonly Post[];
  /** Given where a post may be ended. */
  readonly onEnd?: (post: Post) => void;
}

/** Posts as role and place, each to be ended where that is possible. */
export function PostTags({ posts, onEnd }: Props) {
  const { t } = useTranslation('roles');
  const nameOf = usePlaceName();
  return posts.map((post) => (
    <Tag
      key={`${post.role} ${post.place}`}
      closable={onEnd ? { 'aria-label': t('end-post', { ns: 'administration' }) } : false}
      onClose={(event) => {
        event.preventDefault();
        onEnd?.(post);
      }}
    >
      {t(post.role)} · {nameOf(post.place)}
    </Tag>
  ));
}
