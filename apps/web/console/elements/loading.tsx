import { Alert, Skeleton, Spin } from 'antd';
import { useTranslation } from 'react-i18next';
import { useConnected } from '../shell/live';

interface Props {
  /** Over the whole page, or where lines of text will stand; turning dots without it. */
  readonly as?: 'page' | 'lines';
}

/** Something is on its way. While the line is cut it is not: then that is said, and it comes by itself afterwards. */
export function Loading({ as }: Props) {
  const { t } = useTranslation('shell');
  if (!useConnected()) return <Alert type="warning" showIcon role="status" title={t('comes-with-line')} />;
  return as === 'lines' ? <Skeleton active /> : <Spin fullscreen={as === 'page'} />;
}
