import { caseKernel } from '@domain/case/kernel';
import { matterKernel } from '@domain/matter/kernel';
import type { Delivery } from '@domain/kernel/message';
import { World } from '@domain/simulation/world';
import type { LedgerBatch } from '@activities/ledger.port';
import type { LedgerRecorder } from '@ledger/recording/ledger.recorder';
import type { ScenarioStage } from '../../tools/scenario/stage';

/**
 * Plays on the simulated clock and records after every step, as the workflows do. Numbers get a prefix, so that many
 * scenarios fit into one ledger.
 */
export class RecordingStage implements ScenarioStage {
  readonly world = new World();
  readonly batches: LedgerBatch[] = [];
  private readonly kept = new Map<string, number>();

  constructor(
    private readonly recorder: Pick<LedgerRecorder, 'record'>,
    private readonly prefix = '',
  ) {}

  passTo = (...[moment]: Parameters<ScenarioStage['passTo']>) =>
    this.recorded(() => this.world.passTo(moment));
  start = (...given: Parameters<ScenarioStage['start']>) => this.recorded(() => this.world.start(...given));
  command = (...given: Parameters<ScenarioStage['command']>) =>
    this.recorded(() => this.world.command(...given));
  publish = (...[calendar]: Parameters<ScenarioStage['publish']>) =>
    this.recorded(() => this.world.publish(calendar));
  look = async () => ({ cases: this.world.cases, matters: this.world.matters });
  close = async () => undefined;

  private async recorded<T>(act: () => T): Promise<T> {
    const result = act();
    for (const no of this.world.matters.keys()) await this.record('matter', no);
    for (const no of this.world.cases.keys()) await this.record('case', no);
    return result;
  }

  private async record(entity: 'case' | 'matter', no: string): Promise<void> {
    const known = this.kept.get(`${entity}/${no}`) ?? 0;
    const batch = this.batch(entity, no, known);
    if (batch.events.length === 0) return;
    this.batches.push(batch);
    this.kept.set(`${entity}/${no}`, known + batch.events.length);
    await this.recorder.record(batch);
  }

  private batch(entity: 'case' | 'matter', no: string, after: number): LedgerBatch {
    const { state, rules, events } = (entity === 'case' ? this.world.cases : this.world.matters).get(no)!;
    const { profile, version } = rules.policy;
    return {
      entity,
      no: `${this.prefix}${no}`,
      after,
      events: events.slice(after),
      state: { ...state, no: `${this.prefix}${no}` },
      policy: { profile, version },
      calendar: rules.calendar.version,
      nextWake:
        entity === 'case' ? caseKernel.nextWake(state as never) : matterKernel.nextWake(state as never),
      commands: [],
      refused: [],
      sent: [] as Delivery[],
      received: [],
      position: { events: after + events.length, taskAt: after },
    };
  }
}
