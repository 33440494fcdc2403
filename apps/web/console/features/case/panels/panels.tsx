import type { Case, CaseAt, CaseEvent } from '../case-data';
import type { Countdown } from '../countdown';
import { CardsPanel, EscalationsPanel } from './account-panels';
import { ClockPanel } from './clock-panels';
import { ConsultsPanel } from './consults-panel';
import { GuidancePanel, VisitsPanel } from './help-panels';
import { LinksPanel, SimilarPanel } from './links-panel';
import { MaterialsPanel, MeasuresPanel, NoticesPanel, RisksPanel } from './papers-panels';
import { UnitsPanel } from './units-panel';

interface Props {
  readonly whole: Case;
  /** As it is looked at: now, or at a moment of the past. */
  readonly of: CaseAt;
  readonly events: readonly CaseEvent[];
  readonly count: Countdown;
}

/** 办理情况: what each mechanism knows about the case; those that know nothing are not shown. */
export function Panels({ whole, of, events, count }: Props) {
  return (
    <div className="panels">
      <UnitsPanel of={of} count={count} />
      <ConsultsPanel of={of} count={count} />
      <LinksPanel of={of} events={events} />
      <VisitsPanel of={of} events={events} />
      <GuidancePanel of={of} events={events} />
      <MaterialsPanel of={of} />
      <NoticesPanel events={events} />
      <MeasuresPanel of={of} />
      <RisksPanel of={of} />
      <ClockPanel of={of} events={events} />
      <CardsPanel of={of} />
      <EscalationsPanel of={of} />
      <SimilarPanel of={whole} />
    </div>
  );
}
