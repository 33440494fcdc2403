import { LEVELS } from '@domain/policy/ladder';
import type { CaseClass } from '@domain/policy/policy';
import { CHANNELS } from '@domain/case/registration';
import type { Stage } from '@domain/case/state';
import { useTranslation } from 'react-i18next';
import { capital } from '../../elements/capital';
import { ChoicesFilter, type FilterProps } from './filters';

const STAGES: readonly Stage[] = ['triage', 'handling', 'followUp', 'closed', 'archived'];
const CLASSES: readonly CaseClass[] = ['instant', 'simple', 'complex'];
/** As the API names them, with their words. */
export const MARKS = { green: 'green', 'need-by-risk': 'need-by-risk', stopped: 'days-stopped' } as const;
/** The kinds of obligations of a case. */
const KINDS = [
  'triage',
  'acknowledge',
  'return-ruling',
  'contact',
  'arrival',
  'promise',
  'conclude',
  'visit',
  'opinion',
  'measure',
  'guidance',
  'materials',
  'stop-review',
  'notice',
  'review',
  'extension-ruling',
  'pledge',
  'resolution',
  'leader-session',
  'referral',
  'call-back',
  'rectify',
  'look-back',
  'card-ruling',
  'reopen-window',
];

/** Values with their words: key, or prefix and value, in a catalogue. */
function useOptions(values: readonly string[], catalogue: string, prefix = '') {
  const { t } = useTranslation(catalogue);
  return values.map((value) => ({ value, label: capital(t(prefix + value)) }));
}

export function StagesFilter(props: FilterProps) {
  return <ChoicesFilter {...props} field="stages" options={useOptions(STAGES, 'stages')} />;
}

export function ClassesFilter(props: FilterProps) {
  return <ChoicesFilter {...props} field="classes" options={useOptions(CLASSES, 'elements', 'class-')} />;
}

export function ChannelsFilter(props: FilterProps) {
  return <ChoicesFilter {...props} field="channels" options={useOptions(CHANNELS, 'elements', 'channel-')} />;
}

export function LevelsFilter(props: FilterProps) {
  return <ChoicesFilter {...props} field="levels" options={useOptions(LEVELS, 'levels')} />;
}

/** What is open in the case, due first or not. */
export function OwesFilter(props: FilterProps) {
  return <ChoicesFilter {...props} field="owes" options={useOptions(KINDS, 'obligations')} />;
}

/** What one should not overlook about a case. */
export function MarksFilter(props: FilterProps) {
  const { t } = useTranslation('elements');
  const options = Object.entries(MARKS).map(([value, word]) => ({ value, label: t(word) }));
  return <ChoicesFilter {...props} field="marks" options={options} />;
}
