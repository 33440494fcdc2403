import { useWords } from '../use-words';
import { Choice } from '../elements/field';
import { DraftField, type StepProps } from './draft-field';

/** Who reports it, and how they are reached. */
export function PersonStep(props: StepProps) {
  const { t } = useWords('report');
  const { draft, change } = props.keeper;
  return (
    <>
      <p className="hint">{t('person-privacy')}</p>
      <Choice
        label={t('kind')}
        value={draft.kind}
        options={['person', 'organisation'].map((value) => ({ value, label: t(`kind-${value}`) }))}
        onChange={(kind) => change({ kind })}
      />
      <DraftField {...props} name="name" autoComplete="name" />
      <DraftField {...props} name="phone" hint autoComplete="tel" />
      <DraftField {...props} name="address" optional autoComplete="street-address" />
      <DraftField {...props} name="specialNeeds" hint optional />
    </>
  );
}
