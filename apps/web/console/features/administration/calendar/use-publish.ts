import { useTranslation } from 'react-i18next';
import { useWrite, type Once } from '../use-write';

type Published = Promise<{ readonly data?: { readonly version: string; readonly changed: boolean } }>;

/**
 * A change of the calendar. Cases are recounted by it afterwards: that, and where to see it, is all there is to say. Days
 * that stood so before change nothing.
 */
export function usePublish<V>(write: (value: V, once: Once) => Published, done: () => void) {
  const { t } = useTranslation('calendar');
  return useWrite(
    write,
    done,
    ({ data }) => data && (data.changed ? t('published', { version: data.version }) : t('unchanged')),
  );
}
