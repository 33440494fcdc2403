import { useWords } from '../use-words';

/** Stands where a page will be, as high as a page, so that nothing jumps when it comes. */
export function Skeleton() {
  const { t } = useWords('pages');
  return (
    <div className="skeleton" role="status">
      <span className="for-readers">{t('loading')}</span>
      <i />
      <i />
      <i />
    </div>
  );
}
