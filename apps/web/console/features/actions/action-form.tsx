import type { Refusal } from '@domain/kernel/refusal';
import type { Shape } from '@domain/kernel/shape';
import { Button, Modal, Space } from 'antd';
import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefusal, ProblemError, type Schemas } from '../../../api/client';
import { capital } from '../../elements/capital';
import { CommandForm } from '../../forms/command-form';
import { hasPlace } from '../../forms/faults';
import { FormContext, type CommandFormState, type FormPerson } from '../../forms/form-context';
import type { FormSubject } from '../../forms/form-subject';
import { pathInDraft, type Draft } from '../../forms/form-value';
import { useFaultWords } from '../../forms/form-words';
import { isFinal } from './action-groups';
import { Beforehand } from './beforehand';
import type { Order, Previewed } from './give-command';
import { GoneNote, isGone, type Possibilities } from './gone-note';
import { useActionForm } from './use-action-form';
import type { Marked } from './use-faults';
import { useFocusOnFault } from './use-focus-on-fault';
import { usePreview } from './use-preview';
import { useSendKey } from './use-send-key';
import { useSending } from './use-sending';
import { problemOf, Verdict } from './verdict';
import { WaitingNote } from './waiting-note';

export type OpenAction = Schemas['Actions']['open'][number];

interface Props {
  readonly action: OpenAction;
  readonly shape: Extract<Shape, { is: 'map' }>;
  readonly subject: FormSubject;
  readonly possible: Possibilities;
  readonly version: number;
  readonly person: FormPerson;
  readonly onDone: (reply: Schemas['Reply']) => void;
}

/** The form of a command with what it will do now, sent once however often it is tried. */
export function ActionForm(props: Props) {
  const { action, shape, subject, possible } = props;
  const { command } = action;
  const { entity, no, stage, due } = subject;
  const { t } = useTranslation('commands');
  const state = useActionFormState(props);
  const { form, isEditing, stop, current, isBusy, isStale, error, submit, question, preview, marked } = state;
  const gone = isEditing && isGone(command, possible.actions);
  const whole = useWhole(submit, form.misses);
  return (
    <form
      ref={whole}
      className="action-form"
      aria-label={capital(t(command))}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Beforehand
        {...{ entity, no, command, payload: form.payload }}
        changed={isStale ? { since: form.version, now: current } : undefined}
        onSeen={() => form.seen(current)}
        gone={gone && <GoneNote {...{ ...possible, command, stage }} />}
      />
      <FormContext value={state.fields}>
        <CommandForm shape={shape} />
      </FormContext>
      {!gone && (isEditing || preview) && (
        <Verdict
          error={isChanged(error) && isStale ? undefined : error}
          {...{ action, due, payload: form.payload, preview, marked, refused: form.refused }}
        />
      )}
      {state.isWaiting && <WaitingNote onStop={stop} />}
      <SendButton {...{ command, isBusy, isStale, question }} />
    </form>
  );
}

/** The form as an element, sent by its keys, and led to what is wrong in it. */
function useWhole(submit: () => Promise<void>, misses: number) {
  const whole = useRef<HTMLFormElement>(null);
  useSendKey(whole, submit);
  useFocusOnFault(whole, misses);
  return whole;
}

function useActionFormState({ action, shape, subject, version, person, onDone }: Props) {
  const { command, effects } = action;
  const { entity, no } = subject;
  const tried = effects.map((one) => one.with);
  const form = useActionForm({ command, shape, subject, version, person, tried });
  const { sending, send, stop } = useSending((reply) => {
    form.forget();
    onDone(reply);
  });
  const [isUploading, setUploading] = useState(false);
  const isBusy = isUploading || sending.phase !== 'editing';
  const current = Math.max(version, versionIn(sending));
  const order = { entity, no, command, payload: form.payload, version: current };
  const [confirm, question] = useConfirm();
  const mark = useMark(shape, form.draft);
  const submit = useSubmit(form, { order, isBusy, confirm, send, mark });
  const isComplete = form.faults.length === 0;
  // Whoever sent it needs no telling that it came to something.
  const hasGoneOut = sending.phase === 'sending';
  const preview = usePreview(order, isComplete, sending.phase);
  const marked = mark(refusalIn(preview));
  const fields: CommandFormState = {
    ...{ command, subject, person, draft: form.draft, implied: form.implied },
    disabled: sending.phase !== 'editing',
    ...{
      touch: form.touch,
      hasLeft: form.hasLeft,
      set: form.set,
      faultAt: (path) => form.faultAt(path, marked),
    },
    ...{ isFaulty: (field) => form.isFaulty(field, marked), setUploading },
  };
  const failure = sending.phase === 'editing' ? sending.error : undefined;
  const [isEditing, isWaiting] = [sending.phase === 'editing', sending.phase === 'waiting'];
  // Once the field that was to blame is being changed, the refusal is over.
  const isMended = mark(problemOf(failure)) !== undefined && form.refused === undefined;
  const error = isMended ? undefined : failure;
  const isStale = current > form.version && !hasGoneOut;
  const shown = { fields, current, isStale, error, preview, marked, question };
  return { ...shown, form, isEditing, isWaiting, isBusy, stop, submit };
}

interface Submitting {
  readonly order: Omit<Order, 'key'>;
  /** Something is on its way already. */
  readonly isBusy: boolean;
  readonly confirm: (command: string) => Promise<boolean>;
  readonly send: (order: Order) => Promise<unknown>;
  readonly mark: Mark;
}

/** Sends what is complete, once it is confirmed where that is due; shows what is missing otherwise. */
function useSubmit(
  form: ReturnType<typeof useActionForm>,
  { order, isBusy, confirm, send, mark }: Submitting,
) {
  const isAsking = useRef(false);
  return async (): Promise<void> => {
    if (isBusy || isAsking.current) return;
    if (form.faults.length > 0) return form.touchAll();
    if (isFinal(order.command, order.payload)) {
      isAsking.current = true;
      const isSure = await confirm(order.command);
      isAsking.current = false;
      if (!isSure) return;
    }
    form.seen(order.version);
    const failure = await send({ ...order, key: form.key });
    if (!(failure instanceof ProblemError)) return;
    if (isRefusal(failure)) form.renewKey();
    form.refuse(mark(failure.problem));
  };
}

interface SendProps {
  readonly command: string;
  readonly isBusy: boolean;
  readonly isStale: boolean;
  /** What is asked once more when it is pressed. */
  readonly question: ReactNode;
}

function SendButton({ command, isBusy, isStale, question }: SendProps) {
  const { t } = useTranslation(['actions', 'commands']);
  return (
    <Space className="action-send">
      <Button type="primary" htmlType="submit" loading={isBusy} autoInsertSpace={false}>
        {capital(t(isStale ? 'send-after-look' : 'send', { command: t(command, { ns: 'commands' }) }))}
      </Button>
      <kbd>{t('send-keys')}</kbd>
      {question}
    </Space>
  );
}

const isChanged = (error: unknown): error is ProblemError =>
  error instanceof ProblemError && error.status === 412;

/** The version that a refusal of a stale decision names. */
function versionIn(sending: ReturnType<typeof useSending>['sending']): number {
  if (sending.phase !== 'editing' || !isChanged(sending.error)) return 0;
  return sending.error.problem?.version ?? 0;
}

/** Asks once more before what cannot be undone; the second part is where the question appears. */
function useConfirm(): readonly [confirm: (command: string) => Promise<boolean>, question: ReactNode] {
  const [modal, question] = Modal.useModal();
  const { t } = useTranslation(['actions', 'commands']);
  const confirm = (command: string): Promise<boolean> => {
    const name = t(command, { ns: 'commands' });
    return new Promise((resolve) => {
      modal.confirm({
        title: t('confirm-title', { command: name }),
        content: t('confirm-content'),
        okText: capital(t('confirm-ok', { command: name })),
        cancelText: t('confirm-back'),
        autoFocusButton: 'ok',
        onOk: () => resolve(true),
        onCancel: () => resolve(false),
      });
    });
  };
  return [confirm, question];
}

const refusalIn = (preview: Previewed | undefined) =>
  preview && 'refusal' in preview ? preview.refusal : undefined;

type Mark = (refusal: Refusal | undefined) => Marked | undefined;

/** The field to mark for a refusal that names one of the form's. */
function useMark(shape: Shape, draft: Draft): Mark {
  const inWords = useFaultWords();
  return (refusal) =>
    refusal?.field !== undefined && hasPlace(shape, refusal.field)
      ? { path: pathInDraft(shape, draft, refusal.field), words: inWords(refusal) }
      : undefined;
}
