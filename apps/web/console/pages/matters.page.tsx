import { useTranslation } from 'react-i18next';
import { MattersList } from '../features/committee/matters-list';
import '../features/committee/committee.css';

/** 联合党委: the matters of the joint committee. */
export function Component() {
  const { t } = useTranslation('committee');
  return (
    <>
      <h1 className="matters-title">{t('matters')}</h1>
      <MattersList />
    </>
  );
}
