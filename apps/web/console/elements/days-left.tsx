import {
  ClockCircleOutlined,
  ExclamationCircleFilled,
  HourglassOutlined,
  MinusOutlined,
  PauseCircleOutlined,
} from '@ant-design/icons';
import { Tag } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from './moment-text';
import { SOON } from './soon';

interface Clock {
  /** Working days left, 0 = due today, negative = overdue by so many; null when nothing is due. */
  readonly daysLeft: number | null;
  readonly due: string | null;
  readonly clock: string;
  readonly overdue: boolean;
}

/** How much time is left: the mark's colour, its sign and its words say the same; the date stands beside it. */
export function DaysLeft(clock: Clock) {
  const { t, i18n } = useTranslation('elements');
  const { colour, sign, word } = lookOf(clock);
  const at = clock.due === null ? undefined : formatMoment(clock.due, i18n.language);
  return (
    <span className="days-left" title={at && t('due-at', { at })}>
      <Tag color={colour} icon={sign} variant={clock.overdue ? 'solid' : 'filled'}>
        {t(word, { days: Math.abs(clock.daysLeft ?? 0) })}
      </Tag>
      {clock.due !== null && <time dateTime={clock.due}>{at}</time>}
    </span>
  );
}

interface Look {
  readonly colour: 'error' | 'warning' | 'success' | 'default' | 'processing';
  readonly sign: ReactNode;
  /** In the catalogue `elements`. */
  readonly word: string;
}

function lookOf({ daysLeft, clock, overdue }: Clock): Look {
  if (overdue && (daysLeft ?? -1) < 0)
    return {
      colour: 'error',
      sign: <ExclamationCircleFilled />,
      word: daysLeft === null ? 'days-over-open' : 'days-over',
    };
  if (clock === 'stopped')
    return { colour: 'processing', sign: <PauseCircleOutlined />, word: 'days-stopped' };
  if (daysLeft === null) return { colour: 'default', sign: <MinusOutlined />, word: 'days-none' };
  if (daysLeft === 0) return { colour: 'warning', sign: <HourglassOutlined />, word: 'day-today' };
  if (daysLeft <= SOON) return { colour: 'warning', sign: <HourglassOutlined />, word: 'days-left' };
  return { colour: 'success', sign: <ClockCircleOutlined />, word: 'days-left' };
}
