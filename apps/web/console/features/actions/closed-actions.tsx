import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';
import { capital } from '../../elements/capital';
import { inGroups } from './action-groups';
import { RefusalWords } from './refusal-words';

interface Props {
  readonly open: boolean;
  readonly closed: Schemas['Actions']['closed'];
  readonly onClose: () => void;
}

/** What belongs to this person's post and this stage but is not possible now: why not, and from when on. */
export function ClosedActions({ open, closed, onClose }: Props) {
  const { t } = useTranslation(['actions', 'commands']);
  return (
    <Modal open={open} title={t('why-not')} footer={null} width={640} destroyOnHidden onCancel={onClose}>
      <dl className="closed-actions">
        {inGroups(closed).flatMap(({ actions }) =>
          actions.map((refusal) => (
            <div key={refusal.command}>
              <dt>{capital(t(refusal.command, { ns: 'commands' }))}</dt>
              <dd>
                <RefusalWords command={refusal.command} refusal={refusal} />
              </dd>
            </div>
          )),
        )}
      </dl>
    </Modal>
  );
}
