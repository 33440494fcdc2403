import { today } from '../elements/today';
import { DraftField, type StepProps } from './draft-field';

/** Who refused and why, how often one was there, and by when it is needed. */
export function ObstacleStep(props: StepProps) {
  return (
    <>
      <DraftField {...props} name="refusedBy" hint optional />
      <DraftField {...props} name="refusalGround" hint optional rows={3} />
      <DraftField {...props} name="priorVisits" optional inputMode="numeric" />
      <DraftField {...props} name="needBy" hint optional type="date" min={today()} />
    </>
  );
}
