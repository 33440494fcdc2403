import { Typography } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Frame {
  readonly id: string;
  readonly label: string;
  readonly fault?: string;
  readonly required: boolean;
  /** It is marked as one that has to be filled in, as in the registration; to those who hear it, its input says so. */
  readonly marked: boolean;
  /** Several inputs under one label. */
  readonly grouped: boolean;
  readonly name: string;
  /** What there is to be known of it before anything is filled in. */
  readonly hint?: ReactNode;
  readonly children: ReactNode;
}

export const hintIdOf = (id: string): string => `${id}-hint`;

/** The ids of what is said of the field of this id. */
export const describing = (id: string, { hint, fault }: Pick<Frame, 'hint' | 'fault'>): string | undefined =>
  [hint && hintIdOf(id), fault !== undefined && `${id}-fault`].filter(Boolean).join(' ') || undefined;

/** Label, input, and what is wrong, tied together for those who hear the form. */
export function FieldFrame(props: Frame) {
  const { id, label, fault, required, marked, grouped, name, hint, children } = props;
  const { t } = useTranslation('forms');
  const words = (
    <>
      {marked && (
        <span className="form-needed" aria-hidden>
          *
        </span>
      )}
      {label}
      {!required && <Typography.Text type="secondary"> {t('may-be-left-out')}</Typography.Text>}
    </>
  );
  return (
    <div
      className="form-field"
      data-field={name}
      {...(grouped && {
        role: 'group',
        'aria-labelledby': `${id}-label`,
        'aria-describedby': describing(id, { hint, fault }),
      })}
    >
      {grouped ? (
        <span id={`${id}-label`} className="form-label">
          {words}
        </span>
      ) : (
        <label htmlFor={id} className="form-label">
          {words}
        </label>
      )}
      {children}
      {hint}
      <FaultWords id={id} fault={fault} />
    </div>
  );
}

/** What is wrong with the field of this id, if something is. */
export function FaultWords({ id, fault }: Pick<Frame, 'id' | 'fault'>) {
  if (fault === undefined) return null;
  return (
    <Typography.Text type="danger" id={`${id}-fault`} className="form-fault">
      {fault}
    </Typography.Text>
  );
}
