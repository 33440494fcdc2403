import { Input, Modal, type InputRef } from 'antd';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Later } from '../../elements/later';
import { ActionButton } from './action-button';
import type { OpenAction } from './action-form';
import { inGroups } from './action-groups';

interface Props {
  readonly open: boolean;
  readonly actions: readonly OpenAction[];
  readonly onChoose: (command: string) => void;
  readonly onClose: () => void;
}

/** Everything this person may do now, by subject, found by typing; Enter takes the first. */
export function ActionList({ open, actions, onChoose, onClose }: Props) {
  const { t } = useTranslation(['actions', 'commands']);
  const [typed, setTyped] = useState('');
  const sought = useRef<InputRef>(null);
  const found = actions.filter(({ command }) =>
    `${t(command, { ns: 'commands' })} ${command}`.toLowerCase().includes(typed.trim().toLowerCase()),
  );
  const first = inGroups(found)[0]?.actions[0]?.command;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && first) onChoose(first);
  };
  return (
    <Modal
      open={open}
      title={t('all-actions')}
      footer={null}
      width={760}
      destroyOnHidden
      onCancel={onClose}
      afterOpenChange={(isOpen) => {
        if (isOpen) sought.current?.focus();
      }}
      afterClose={() => setTyped('')}
    >
      <Input
        ref={sought}
        value={typed}
        aria-label={t('find-action')}
        placeholder={t('find-action')}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <Later>
        <Groups actions={found} onChoose={onChoose} />
      </Later>
    </Modal>
  );
}

function Groups({ actions, onChoose }: Pick<Props, 'actions' | 'onChoose'>) {
  const { t } = useTranslation('actions');
  const groups = inGroups(actions);
  return (
    <div className="action-groups">
      {groups.map(({ group, actions: members }) => (
        <section key={group} aria-label={t(`group-${group}`)}>
          <h3>{t(`group-${group}`)}</h3>
          {members.map((action) => (
            <ActionButton key={action.command} action={action} onChoose={onChoose} />
          ))}
        </section>
      ))}
      {groups.length === 0 && <p role="status">{t('no-such-action')}</p>}
    </div>
  );
}
