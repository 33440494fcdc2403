import { FlagFilled } from '@ant-design/icons';
import type { CardColour } from '@domain/case/state';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CardState, ShownCard } from './card-state';
import { formatMoment } from './moment-text';

/** 黄牌 · 红牌. */
export function CardTag({ colour }: { readonly colour: CardColour }) {
  const { t } = useTranslation('elements');
  return (
    <Tag color={colour === 'red' ? 'error' : 'warning'} icon={<FlagFilled />}>
      {t(`card-${colour}`)}
    </Tag>
  );
}

/** What became of a card, and until when its unit may appeal. */
export function useCardWords(): (state: CardState, card?: Pick<ShownCard, 'appealUntil'>) => string {
  const { t, i18n } = useTranslation('elements');
  return (state, { appealUntil } = {}) => {
    const words = t(`card-${state}`);
    if (appealUntil === undefined) return words;
    return t('card-appeal-until', { state: words, until: formatMoment(appealUntil, i18n.language) });
  };
}
