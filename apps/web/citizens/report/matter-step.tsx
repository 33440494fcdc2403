import { DraftField, type StepProps } from './draft-field';

/** What happened. */
export function MatterStep(props: StepProps) {
  return (
    <>
      <DraftField {...props} name="title" hint />
      <DraftField {...props} name="detail" hint rows={7} />
    </>
  );
}
