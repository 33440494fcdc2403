import { doubtOfPhone } from '@domain/case/phone-number';
import { useState, type ComponentProps } from 'react';
import { useWords } from '../use-words';
import { TextField } from '../elements/field';
import { useRuleWords } from '../elements/rule-words';
import { today } from '../elements/today';
import { brokenRule, type Checked } from './check';
import type { DraftKeeper } from './draft';

/** What every screen of a report is given. */
export interface StepProps {
  readonly keeper: DraftKeeper;
  /** Whether one has tried to go on: from then on everything wrong is said. */
  readonly pressed: boolean;
}

type Input = Pick<
  ComponentProps<typeof TextField>,
  'optional' | 'rows' | 'type' | 'inputMode' | 'autoComplete' | 'min'
>;
interface DraftFieldProps extends StepProps, Input {
  readonly name: Checked;
  readonly hint?: boolean;
}

/** A field of the draft: its words are `<name>` and `<name>-hint` of the catalogue, its rule that of the engine. */
export function DraftField({ name, hint, keeper, pressed, ...input }: DraftFieldProps) {
  const { t } = useWords('report');
  const words = useRuleWords();
  const [left, setLeft] = useState(false);
  const { draft, change } = keeper;
  const shown = pressed || (left && draft[name] !== '');
  return (
    <TextField
      {...input}
      label={t(name)}
      hint={hint ? t(`${name}-hint`) : undefined}
      value={draft[name]}
      error={shown ? words(brokenRule(draft, name, today())) : undefined}
      doubt={shown && name === 'phone' ? words(doubtOfPhone(draft.phone)) : undefined}
      onChange={(value) => change({ [name]: value })}
      onBlur={() => setLeft(true)}
    />
  );
}
