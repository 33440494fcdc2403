import { Steps } from 'antd';
import { useTranslation } from 'react-i18next';
import { missingOf, standingOf, STEPS } from '@domain/matter/progress';
import { usePlaceName } from '../../elements/names';
import type { Matter } from './committee-data';

/** 召集 → 发表意见 → 通过决议 → 会签 → 生效: where the matter stands, and of whom something is awaited. */
export function StepsPicture({ matter }: { readonly matter: Matter }) {
  const { t } = useTranslation('committee');
  const nameOf = usePlaceName();
  const { step, left } = standingOf(matter);
  const missing = missingOf(matter);
  const awaited =
    missing && (missing.units.length > 0 ? missing.units.map(nameOf).join(t('comma')) : t('secretary'));
  const contentOf = (i: number): string | undefined => {
    if (i !== step) return undefined;
    return left ? t(`left-${matter.stage}`) : awaited && t('awaited', { of: awaited });
  };
  return (
    <Steps
      aria-label={t('way')}
      size="small"
      current={step}
      status={left ? 'error' : 'process'}
      responsive
      items={STEPS.map((name, i) => ({ title: t(`step-${name}`), content: contentOf(i) }))}
    />
  );
}
