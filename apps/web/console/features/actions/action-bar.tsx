import { QuestionCircleOutlined, UnorderedListOutlined } from '@ant-design/icons';
import { Button, Space } from 'antd';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/client';
import { useAddress } from '../../elements/address';
import type { FormPerson } from '../../forms/form-context';
import type { CaseFacts, FormSubject } from '../../forms/form-subject';
import { ActionButton } from './action-button';
import { ActionList } from './action-list';
import { ClosedActions } from './closed-actions';
import { DoneNote } from './done-note';
import { likelyActions, nextActions, WITHOUT_HANDLER, type Owed } from './next-actions';
import { owedBesides, rightsOn } from './owed-besides';
import { useHeld } from './use-held';
import { useNextCase } from './use-next-case';
import { usePerson } from './use-person';
import './actions.css';

const loadDrawer = () => import('./action-drawer');
const ActionDrawer = lazy(loadDrawer);

/** What the bar is given of a case or a matter: the answer of the API with what it is. */
export interface ActionBarProps extends Omit<FormSubject, 'facts'> {
  readonly version: number;
  readonly actions: Schemas['Actions'];
  readonly obligations: readonly Schemas['Obligation'][];
  readonly facts?: Schemas['Case']['facts'];
}

/** The address names the form that is open, so that a reload opens it again. */
const OPEN_FORM = 'do';
/** So many actions beside the first are at hand; the rest is in the list. */
const AT_HAND = 4;

/** What this person may do now: first what they owe, then what helps, then everything; `a` opens the list. */
export function ActionBar(props: ActionBarProps) {
  const { t } = useTranslation('actions');
  const person = usePerson();
  const [named, name] = useNamedForm();
  const [done, setDone] = useState<string>();
  const { version, actions, ...about } = props;
  const subject = { ...about, facts: props.facts as CaseFacts | undefined };
  const owed = [...props.obligations, ...owedBesides(subject.facts)];
  const chosen = useHeld(actions.open, named);
  const next = useNextCase(props.no, { isDeciding: named !== null, hasDecided: done !== undefined });
  const show = (command: string | null) => {
    if (command) setDone(undefined);
    name(command);
  };
  if (!person) return null;
  return (
    <section
      className="action-bar"
      aria-label={t('actions')}
      data-no={subject.no}
      data-version={version}
      onPointerEnter={() => void loadDrawer()}
    >
      {done && <DoneNote command={done} next={next} />}
      <AtHand {...{ open: actions.open, owed, person, subject }} onChoose={show} />
      <Panels actions={actions} onChoose={show} />
      <Suspense fallback={null}>
        <ActionDrawer
          {...{ action: chosen, subject, version, person }}
          possible={{ actions, likely: likelyActions(actions.open, owed, person), onInstead: show }}
          onClose={() => show(null)}
          onDone={(command) => {
            show(null);
            setDone(command);
          }}
        />
      </Suspense>
    </section>
  );
}

interface AtHandProps {
  readonly open: Schemas['Actions']['open'];
  readonly owed: readonly Owed[];
  readonly person: FormPerson;
  readonly subject: FormSubject;
  readonly onChoose: (command: string) => void;
}

/** The one action that is owed now, and a few that settle something. */
function AtHand({ open, owed, person, subject, onChoose }: AtHandProps) {
  const { t } = useTranslation('actions');
  const isUnassigned = subject.entity === 'case' && !subject.handler;
  const rights = rightsOn(subject.facts?.cards, person.unit);
  const helpful = [...(isUnassigned ? WITHOUT_HANDLER : []), ...rights];
  const { primary, others } = nextActions(open, owed, person, helpful);
  const byName = new Map(open.map((action) => [action.command, action]));
  const first = primary && byName.get(primary);
  // Where there are but a few, none needs to be looked for in the list.
  const all = open.length <= AT_HAND ? [...others, ...open.map(({ command }) => command)] : others;
  const more = [...new Set(all)]
    .filter((command) => command !== primary)
    .slice(0, AT_HAND)
    .flatMap((command) => byName.get(command) ?? []);
  return (
    <>
      {first ? (
        <ActionButton primary action={first} onChoose={onChoose} />
      ) : (
        <p className="action-none">{t('nothing-owed')}</p>
      )}
      {more.map((action) => (
        <ActionButton key={action.command} action={action} onChoose={onChoose} />
      ))}
    </>
  );
}

interface PanelsProps {
  readonly actions: Schemas['Actions'];
  readonly onChoose: (command: string) => void;
}

/** Everything that can be done, and what cannot. */
function Panels({ actions, onChoose }: PanelsProps) {
  const { t } = useTranslation('actions');
  const [panel, setPanel] = useState<'list' | 'closed'>();
  const close = () => setPanel(undefined);
  useKey('a', () => setPanel('list'));
  return (
    <Space wrap>
      <Button
        icon={<UnorderedListOutlined />}
        aria-keyshortcuts="a"
        disabled={actions.open.length === 0}
        onClick={() => setPanel('list')}
      >
        {t('all-actions-count', { count: actions.open.length })}
      </Button>
      {actions.closed.length > 0 && (
        <Button type="text" icon={<QuestionCircleOutlined />} onClick={() => setPanel('closed')}>
          {t('why-not-count', { count: actions.closed.length })}
        </Button>
      )}
      <ActionList
        open={panel === 'list'}
        actions={actions.open}
        onClose={close}
        onChoose={(command) => {
          close();
          onChoose(command);
        }}
      />
      <ClosedActions open={panel === 'closed'} closed={actions.closed} onClose={close} />
    </Space>
  );
}

/** The command whose form is open, as the address says it, and how to change it. */
function useNamedForm() {
  const [params, change] = useAddress();
  const name = (command: string | null) => change({ [OPEN_FORM]: command ?? undefined }, { replace: true });
  return [params.get(OPEN_FORM), name] as const;
}

const TYPING = 'input, textarea, select, [contenteditable], [role=combobox], [role=dialog]';

/** Acts on a key pressed outside of any input. */
function useKey(key: string, act: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.closest(TYPING);
      if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [key, act]);
}
