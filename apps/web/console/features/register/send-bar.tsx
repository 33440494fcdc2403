import { Alert, Button, Popconfirm, theme } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../elements/problem-note';
import type { Submission } from './use-submission';

interface Props {
  readonly submission: Submission;
  /** Something that belongs to it is still on its way. */
  readonly waits: boolean;
  readonly onClear: () => void;
}

/** Sends the registration, and says what became of it when that is not a receipt. */
export function SendBar({ submission, waits, onClear }: Props) {
  const { t } = useTranslation('register');
  const { token } = theme.useToken();
  const { sent, inDoubt, sending, refusal } = submission;
  return (
    <div className="register-send" style={{ background: token.colorBgLayout }}>
      {inDoubt && (
        <Alert
          type="warning"
          showIcon
          role="alert"
          title={t('in-doubt')}
          description={t('in-doubt-why')}
          action={
            <Button onClick={() => submission.sendAgain()} disabled={sending}>
              {t('send-again')}
            </Button>
          }
        />
      )}
      <ProblemNote error={refusal} />
      <div className="register-buttons">
        <Button
          type="primary"
          htmlType="submit"
          size="large"
          disabled={sent || waits}
          loading={sending}
          aria-keyshortcuts="Control+Enter"
        >
          {t('send')}
        </Button>
        <ClearButton disabled={sent} onClear={onClear} />
        <span className="register-hint">{t(waits ? 'waits' : 'keys')}</span>
      </div>
    </div>
  );
}

interface ClearProps {
  readonly disabled: boolean;
  readonly onClear: () => void;
}

/** Begins anew, once one is sure. */
function ClearButton({ disabled, onClear }: ClearProps) {
  const { t } = useTranslation('register');
  return (
    <Popconfirm title={t('clear-sure')} onConfirm={onClear} disabled={disabled}>
      <Button size="large" disabled={disabled}>
        {t('clear')}
      </Button>
    </Popconfirm>
  );
}
