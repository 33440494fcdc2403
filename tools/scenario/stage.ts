import type { Calendar } from '@domain/calendar/calendar';
import type { Moment } from '@domain/calendar/moment';
import type { RegistrationFacts } from '@domain/case/mechanisms/intake';
import type { CaseState } from '@domain/case/state';
import type { Command } from '@domain/kernel/command';
import type { Refusal } from '@domain/kernel/refusal';
import type { Recorded, Rules } from '@domain/kernel/turn';
import type { MatterState } from '@domain/matter/state';

/** A case or a matter as a scenario sees it: its state and everything that happened to it, in order. */
export interface Seen<S> {
  readonly state: S;
  readonly events: readonly Recorded[];
}

/** Everything a scenario can see at a moment; cases in order of registration, matters in order of calling. */
export interface Sight {
  readonly cases: ReadonlyMap<string, Seen<CaseState>>;
  readonly matters: ReadonlyMap<string, Seen<MatterState>>;
}

/** Where a scenario is played: on the pure core, or through the real workflows. */
export interface ScenarioStage {
  /** Lets business time pass up to a moment; what falls due by then has happened when it resolves. */
  passTo(moment: Moment): Promise<void>;
  /** Registers a case at the present moment. */
  start(no: string, command: Command, facts: RegistrationFacts, rules: Rules): Promise<Refusal | undefined>;
  /** Gives a command to a case or matter; resolves when everything it told others has arrived there. */
  command(target: { case: string } | { matter: string }, command: Command): Promise<Refusal | undefined>;
  /** A holiday notice arrives. */
  publish(calendar: Calendar): Promise<void>;
  look(): Promise<Sight>;
  close(): Promise<void>;
}

/** What stages are opened on; one ground serves all scenarios of a run. */
export interface Ground {
  readonly name: 'core' | 'workflow';
  /** How many scenarios may be played at the same time. */
  readonly atOnce: number;
  openStage(): Promise<ScenarioStage>;
  close(): Promise<void>;
}
