import {
  AimOutlined,
  CheckCircleOutlined,
  FileSearchOutlined,
  FolderOutlined,
  PauseCircleOutlined,
  PhoneOutlined,
  RocketOutlined,
  ToolOutlined,
  WarningOutlined,
} from '@ant-design/icons';
import { Tag } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { capital } from './capital';

const STAGES: Readonly<Record<string, { colour: string; sign: ReactNode }>> = {
  triage: { colour: 'purple', sign: <FileSearchOutlined /> },
  handling: { colour: 'blue', sign: <ToolOutlined /> },
  followUp: { colour: 'cyan', sign: <PhoneOutlined /> },
  closed: { colour: 'default', sign: <CheckCircleOutlined /> },
  archived: { colour: 'default', sign: <FolderOutlined /> },
};

/** 阶段, and once there is one the outcome. */
export function StageTag({ stage, outcome }: { readonly stage: string; readonly outcome?: string | null }) {
  const { t } = useTranslation('stages');
  const look = STAGES[stage];
  return (
    <Tag color={look?.colour} icon={look?.sign}>
      {capital(t(stage))}
      {outcome && ` · ${t(outcome, { ns: 'outcomes' })}`}
    </Tag>
  );
}

/** 即办 · 简单 · 复杂; before triage none. */
export function ClassTag({ value }: { readonly value: string | null }) {
  const { t } = useTranslation('elements');
  return <Tag variant={value ? 'outlined' : 'filled'}>{t(`class-${value ?? 'none'}`)}</Tag>;
}

/** 协调层级: at whose desk it lies. */
export function LevelTag({ level }: { readonly level: string }) {
  const { t } = useTranslation('levels');
  return (
    <Tag color={level === 'window' || level === 'station' ? undefined : 'orange'} icon={<AimOutlined />}>
      {capital(t(level))}
    </Tag>
  );
}

/** 绿色通道. */
export function GreenTag() {
  const { t } = useTranslation('elements');
  return (
    <Tag color="green" icon={<RocketOutlined />}>
      {t('green')}
    </Tag>
  );
}

/** The applicant needs it by a day that it may miss. */
export function NeedByRiskTag() {
  const { t } = useTranslation('elements');
  return (
    <Tag color="volcano" icon={<WarningOutlined />} title={t('need-by-risk-long')}>
      {t('need-by-risk')}
    </Tag>
  );
}

/** 计时暂停: the clock of its promise stands still. */
export function ClockStoppedTag() {
  const { t } = useTranslation('elements');
  return (
    <Tag color="processing" icon={<PauseCircleOutlined />}>
      {t('days-stopped')}
    </Tag>
  );
}

/** By which way it came, in words. */
export function ChannelName({ channel }: { readonly channel: string }) {
  const { t } = useTranslation('elements');
  return <>{t(`channel-${channel}`)}</>;
}
