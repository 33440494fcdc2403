import { Modal } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../../api/client';
import { capital } from '../../elements/capital';
import { ProblemNote } from '../../elements/problem-note';
import type { CaseFacts } from '../../forms/form-subject';
import './actions.css';
import { likelyActions } from './next-actions';
import { owedBesides } from './owed-besides';
import { RefusalWords } from './refusal-words';
import { useHeld } from './use-held';
import { usePerson } from './use-person';

const ActionDrawer = lazy(() => import('./action-drawer'));

interface Props {
  /** The case whose form is open; null when none is. */
  readonly no: string | null;
  readonly command: string | null;
  readonly onClose: () => void;
  readonly onDone: (command: string) => void;
}

/** The form of an action beside a list of cases; when the action is not open there, why not. */
export function CaseAction({ no, command, onClose, onDone }: Props) {
  const { data, error } = useShownCase(no);
  if (no !== null && error)
    return (
      <Modal open footer={null} onCancel={onClose}>
        <ProblemNote error={error} />
      </Modal>
    );
  if (!data) return null;
  return (
    <OfCase key={data.no} of={data} command={data.no === no ? command : null} {...{ onClose, onDone }} />
  );
}

interface OfCaseProps extends Omit<Props, 'no'> {
  readonly of: Schemas['Case'];
}

function OfCase({ of, command, onClose, onDone }: OfCaseProps) {
  const { version, actions, ...about } = of;
  const facts = of.facts as unknown as CaseFacts;
  const person = usePerson();
  const action = useHeld(actions.open, command);
  if (!person) return null;
  const owed = [...of.obligations, ...owedBesides(facts)];
  return (
    <>
      <Suspense fallback={null}>
        <ActionDrawer
          action={action}
          possible={{ actions, likely: likelyActions(actions.open, owed, person) }}
          subject={{ ...about, entity: 'case', facts }}
          about={`${of.no} ${of.title}`}
          version={version}
          person={person}
          onClose={onClose}
          onDone={onDone}
        />
      </Suspense>
      {command !== null && !action && <NotOpen actions={actions} command={command} onClose={onClose} />}
    </>
  );
}

/** The case that is asked for, and afterwards the same until another is: its drawer has to close. */
function useShownCase(no: string | null) {
  const [shown, setShown] = useState(no);
  if (no !== null && no !== shown) setShown(no);
  const path = { no: shown ?? '' };
  return $api.useQuery('get', '/api/cases/{no}', { params: { path } }, { enabled: shown !== null });
}

interface NotOpenProps {
  readonly actions: Schemas['Actions'];
  readonly command: string;
  readonly onClose: () => void;
}

function NotOpen({ actions, command, onClose }: NotOpenProps) {
  const { t } = useTranslation(['actions', 'commands']);
  const refusal = actions.closed.find((closed) => closed.command === command);
  return (
    <Modal open footer={null} title={capital(t(command, { ns: 'commands' }))} onCancel={onClose}>
      {refusal ? <RefusalWords command={command} refusal={refusal} /> : <p>{t('not-open-here')}</p>}
    </Modal>
  );
}
