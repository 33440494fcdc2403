import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { capital } from '../../elements/capital';
import type { OpenAction } from './action-form';
import { useSummary } from './use-summary';

interface Props {
  readonly action: OpenAction;
  readonly primary?: boolean;
  readonly onChoose: (command: string) => void;
}

/** An action with what it does to the clock, to what is owed, and to whom it speaks. */
export function ActionButton({ action: { command, effects }, primary, onChoose }: Props) {
  const { t } = useTranslation('commands');
  const summarize = useSummary();
  const words = summarize(effects);
  return (
    <Button
      block
      autoInsertSpace={false}
      type={primary ? 'primary' : 'default'}
      size={primary ? 'large' : 'middle'}
      className="action-button"
      onClick={() => onChoose(command)}
    >
      <span className="action-name">{capital(t(command))}</span>
      {words && <span className="action-effect">{words}</span>}
    </Button>
  );
}
