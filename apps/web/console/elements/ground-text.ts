import { useTranslation } from 'react-i18next';

/** Why a card was issued: what somebody wrote, or the name of the rule by which the system issued it. */
export function useGroundText(): (ground: string) => string {
  const { t, i18n } = useTranslation('events');
  return (ground) => {
    const rule = [`events:because-${ground}`, `obligations:${ground}`].find((key) => i18n.exists(key));
    return rule ? t(rule) : ground;
  };
}
