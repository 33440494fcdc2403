import { useTranslation } from 'react-i18next';

/** How the profiles of the places and their versions are called; one that has no name here goes by its id. */
export function useProfileWords() {
  const { t, i18n } = useTranslation('profiles');
  const name = (profile: string): string => {
    const key = `profile.${profile}`;
    return i18n.exists(key, { ns: 'profiles' }) ? t(key) : profile;
  };
  const version = (profile: string, number: number): string =>
    t('version', { profile: name(profile), version: number });
  return {
    name,
    version,
    /** The same of a version named like `zhanyi@1`. */
    named: (reference: string): string => {
      const [profile = '', number] = reference.split('@');
      return version(profile, Number(number));
    },
  };
}
