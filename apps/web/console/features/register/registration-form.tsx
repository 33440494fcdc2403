import { Form, type FormInstance } from 'antd';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProblemError } from '../../../api/client';
import { keepDraft, readDraft } from '../../drafts';
import { useRuleWords } from '../../forms/rule-words';
import { haveArrived } from '../../forms/uploads';
import { ApplicantFields } from './applicant-fields';
import { HandlingFields } from './handling-fields';
import { LikenessPanel } from './likeness-panel';
import { MatterFields } from './matter-fields';
import { payloadOf, type RegistrationValues } from './registration-values';
import { SendBar } from './send-bar';
import { useFormKeys } from './use-form-keys';
import { useSubmission, type Registered } from './use-submission';
import './register.css';

interface Props {
  /** Whose form it is; drafts are kept apart by it. */
  readonly person: string;
  /** The halls at whose windows this person sits. */
  readonly halls: readonly string[];
  readonly onRegistered: (registered: Registered) => void;
  /** Everything filled in was given up. */
  readonly onClear: () => void;
}

/** What is reported at the window, filled in with the keyboard alone; beside it what is known of the matter already. */
export function RegistrationForm({ person, halls, onRegistered, onClear }: Props) {
  const { t } = useTranslation('register');
  const draft = `register.${person}`;
  const [form] = Form.useForm<RegistrationValues>();
  const [values, fill] = useKeptValues(draft, halls);
  const submission = useSubmission(`${draft}.sent`, (registered) => {
    keepDraft(draft, undefined);
    onRegistered(registered);
  });
  useMarkedField(form, submission.refusal);
  const hall = values.hall ?? halls[0];
  return (
    <div className="register" {...useFormKeys(form.submit)}>
      <Form
        form={form}
        layout="vertical"
        className="register-form"
        aria-label={t('title')}
        disabled={submission.sent}
        initialValues={values}
        scrollToFirstError={{ focus: true, block: 'center' }}
        onValuesChange={(_, all) => fill(all)}
        onFinish={(all) => submission.send(payloadOf(all))}
      >
        <ApplicantFields />
        <MatterFields hall={hall} />
        <HandlingFields hall={hall} halls={halls} />
        <SendBar
          submission={submission}
          waits={!haveArrived(values.attachments)}
          onClear={() => {
            keepDraft(draft, undefined);
            onClear();
          }}
        />
      </Form>
      <LikenessPanel values={values} sent={submission.sent} />
    </div>
  );
}

/** What is filled in, kept over reloads and lost connections under the name of the draft. */
function useKeptValues(draft: string, halls: readonly string[]) {
  const [values, setValues] = useState(() => readDraft<RegistrationValues>(draft) ?? blank(halls));
  const fill = (all: RegistrationValues) => {
    keepDraft(draft, all);
    setValues(all);
  };
  return [values, fill] as const;
}

const blank = (halls: readonly string[]): RegistrationValues => ({
  channel: 'window',
  hall: halls[0],
  applicant: { kind: 'person' },
});

/** The field that the engine refused says so too, until it is changed. */
function useMarkedField(form: FormInstance<RegistrationValues>, refusal: ProblemError | undefined): void {
  const words = useRuleWords();
  const mark = useEffectEvent((refused: ProblemError) => {
    const { field, rule } = refused.problem ?? {};
    if (!field || !rule) return;
    const name = field.split('.') as never;
    form.setFields([{ name, errors: [words(rule)] }]);
    form.scrollToField(name, { focus: true, block: 'center' });
  });
  // Once for each refusal, whatever else is drawn anew.
  useEffect(() => {
    if (refusal) mark(refusal);
  }, [refusal]);
}
