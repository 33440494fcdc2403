import { caseKernel } from '@domain/case/kernel';
import { matterKernel } from '@domain/matter/kernel';
import type { Shape } from '@domain/kernel/shape';
import { Drawer } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';
import { capital } from '../../elements/capital';
import type { FormPerson } from '../../forms/form-context';
import type { FormSubject } from '../../forms/form-subject';
import { ActionForm, type OpenAction } from './action-form';
import type { Possibilities } from './gone-note';

const SHAPES = { case: caseKernel.commands, matter: matterKernel.commands } as const;

interface Props {
  readonly action: OpenAction | undefined;
  readonly subject: FormSubject;
  readonly possible: Possibilities;
  /** What it is about, where the page does not say so. */
  readonly about?: string;
  readonly version: number;
  readonly person: FormPerson;
  readonly onClose: () => void;
  readonly onDone: (command: string, reply: Schemas['Reply']) => void;
}

/** The form of an action beside the case, which stays in sight and in reach. */
export default function ActionDrawer(props: Props) {
  const { action, subject, possible, about, version, person, onClose, onDone } = props;
  const { t } = useTranslation('commands');
  const inside = useRef<HTMLDivElement>(null);
  const shape = action && SHAPES[subject.entity].get(action.command)?.payload;
  const focusFirst = (open: boolean) => {
    if (open) inside.current?.querySelector<HTMLElement>('input, textarea, button')?.focus();
  };
  return (
    <Drawer
      open={action !== undefined}
      title={action && capital(t(action.command))}
      mask={false}
      size={480}
      rootClassName="action-drawer"
      destroyOnHidden
      onClose={onClose}
      afterOpenChange={focusFirst}
    >
      <div ref={inside} className="action-inside">
        {about && <p className="action-about">{about}</p>}
        {action && shape?.is === 'map' && (
          <ActionForm
            key={`${subject.no}/${action.command}`}
            action={action}
            shape={shape as Extract<Shape, { is: 'map' }>}
            subject={subject}
            possible={possible}
            version={version}
            person={person}
            onDone={(reply) => onDone(action.command, reply)}
          />
        )}
      </div>
    </Drawer>
  );
}
