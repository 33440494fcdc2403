import { Alert, Button, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';
import { capital } from '../../elements/capital';
import { RefusalWords } from './refusal-words';

/** What this person may do with a case or matter as it stands now. */
export interface Possibilities {
  readonly actions: Schemas['Actions'];
  /** What they would do first, and what helps. */
  readonly likely: readonly string[];
  /** Opens the form of another command; where that cannot be had, it is named only. */
  readonly onInstead?: (command: string) => void;
}

interface Props extends Possibilities {
  readonly command: string;
  readonly stage: string | undefined;
}

/** So many are named. */
const NAMED = 5;

export const isGone = (command: string, { open }: Schemas['Actions']): boolean =>
  !open.some((action) => action.command === command);

/** The command of an open form is not possible any more: why not, where the case is now, and what is possible there. */
export function GoneNote({ command, stage, actions, likely, onInstead }: Props) {
  const { t } = useTranslation(['actions', 'commands', 'stages']);
  const refusal = actions.closed.find((closed) => closed.command === command);
  const possible = [...new Set([...likely, ...actions.open.map((action) => action.command)])].slice(0, NAMED);
  const nameOf = (one: string) => t(one, { ns: 'commands' });
  return (
    <Alert
      type="warning"
      showIcon
      role="status"
      title={t('gone', { command: nameOf(command) })}
      description={
        <>
          {stage && <div>{t('gone-stage', { stage: t(stage, { ns: 'stages' }) })}</div>}
          {refusal && <RefusalWords command={command} refusal={refusal} />}
          <div>{t(possible.length > 0 ? 'gone-possible' : 'gone-nothing')}</div>
          <Space wrap>
            {possible.map((one) =>
              onInstead ? (
                <Button key={one} size="small" autoInsertSpace={false} onClick={() => onInstead(one)}>
                  {capital(nameOf(one))}
                </Button>
              ) : (
                <span key={one}>{nameOf(one)}</span>
              ),
            )}
          </Space>
        </>
      }
    />
  );
}
