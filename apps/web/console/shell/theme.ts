import { theme as antTheme, type ThemeConfig } from 'antd';
import { createContext, useEffect, useState, useSyncExternalStore } from 'react';

export type Theme = 'light' | 'dark';
const STORED = 'agency-assist.theme';

/**
 * The texts of coloured marks, dark enough for the light grounds they stand on. antd knows each under two names, and of
 * these the one that it happens to write last counts.
 */
const marks = (colours: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(colours).flatMap(([name, colour]) => [
      [`${name}7`, colour],
      [`${name}-7`, colour],
    ]),
  );

/** Text and marks keep a contrast of 4.5 : 1 on every ground they stand on (WCAG 2.1 AA). */
const LIGHT: ThemeConfig = {
  algorithm: antTheme.defaultAlgorithm,
  token: {
    colorPrimary: '#0b5cad',
    colorInfo: '#0b5cad',
    colorLink: '#0b5cad',
    colorError: '#c5221f',
    colorWarning: '#945700',
    colorSuccess: '#1a7031',
    ...marks({ cyan: '#006d75', green: '#237804', orange: '#945700', gold: '#7c5800', volcano: '#ad2102' }),
    // What antd derives from these dark colours is too grey to write on.
    colorInfoBg: '#e6f0fa',
    colorErrorBg: '#fdecea',
    colorWarningBg: '#fff3df',
    colorWarningBgHover: '#ffe7c2',
    colorSuccessBg: '#e6f4ea',
    colorSuccessBorder: '#a9d6b5',
    colorWarningBorder: '#ecc88f',
    colorTextPlaceholder: 'rgba(0,0,0,.6)',
    colorTextDescription: 'rgba(0,0,0,.65)',
    colorTextTertiary: 'rgba(0,0,0,.6)',
    borderRadius: 4,
  },
};
const DARK: ThemeConfig = {
  algorithm: antTheme.darkAlgorithm,
  token: {
    colorPrimary: '#1f6fc0',
    colorInfo: '#6cb2ff',
    colorLink: '#6cb2ff',
    colorError: '#ff7d75',
    colorWarning: '#ffc069',
    colorSuccess: '#7fd18c',
    purple: '#9254de',
    colorTextPlaceholder: 'rgba(255,255,255,.65)',
    colorTextDescription: 'rgba(255,255,255,.7)',
    colorTextTertiary: 'rgba(255,255,255,.65)',
    borderRadius: 4,
  },
  // The primary colour carries white text; as text itself it is too dark here.
  components: {
    Tabs: { itemSelectedColor: '#6cb2ff', itemHoverColor: '#9ccbff', itemActiveColor: '#6cb2ff' },
  },
};

/** Nothing moves for those who have told their system so. */
const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;

export function themeOf(theme: Theme): ThemeConfig {
  const { token, ...rest } = theme === 'dark' ? DARK : LIGHT;
  return { ...rest, token: { ...token, motion: !isStill }, cssVar: { key: 'console' } };
}

export interface ThemeChoice {
  readonly theme: Theme;
  readonly choose: (theme: Theme) => void;
}
export const ThemeContext = createContext<ThemeChoice>({ theme: 'light', choose: () => undefined });

const paper = matchMedia('print');
const onPaperChange = (listener: () => void) => {
  paper.addEventListener('change', listener);
  return () => paper.removeEventListener('change', listener);
};

/** The theme of this device: what was chosen here, else what the system prefers; on paper it is light in any case. */
export function useThemeChoice(): ThemeChoice {
  const [chosen, setTheme] = useState<Theme>(storedTheme);
  const isPrinting = useSyncExternalStore(onPaperChange, () => paper.matches);
  const theme = isPrinting ? 'light' : chosen;
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
    document.documentElement.style.colorScheme = theme;
  }, [theme]);
  return {
    theme,
    choose: (next) => {
      localStorage.setItem(STORED, next);
      setTheme(next);
    },
  };
}

function storedTheme(): Theme {
  const stored = localStorage.getItem(STORED);
  if (stored === 'light' || stored === 'dark') return stored;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
