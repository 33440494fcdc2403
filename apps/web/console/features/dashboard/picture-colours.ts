import type { GlobalToken } from 'antd';

/** The colours of the theme as pictures use them; all but the faint ones keep 3 : 1 on the ground they stand on. */
export interface Colours {
  readonly text: string;
  readonly quiet: string;
  readonly faint: string;
  readonly ground: string;
  readonly usual: string;
  readonly good: string;
  readonly warning: string;
  readonly bad: string;
  /** By who holds a case, as in the band of time of a case. */
  readonly holders: Readonly<Record<string, string>>;
  readonly font: string;
}

export const coloursOf = (token: GlobalToken): Colours => ({
  text: token.colorText,
  quiet: token.colorTextSecondary,
  faint: token.colorBorderSecondary,
  ground: token.colorBgContainer,
  usual: token.colorInfo,
  good: token.colorSuccess,
  warning: token.colorWarning,
  bad: token.colorError,
  holders: {
    window: token.colorInfo,
    unit: token.colorSuccess,
    applicant: token.colorWarning,
    superior: token.purple7,
    committee: token.magenta7,
    stopped: token.colorTextTertiary,
  },
  font: token.fontFamily,
});
