import { setTimeout as sleep } from 'node:timers/promises';
import type { Keeper } from '../stack/keeper';
import { identify, isSame, type ProcessIdentity } from '../stack/process-identity';
import type { Service } from './service';

const lookEveryMs = 300;

/** More failures than this within the window, and starting again is no help. */
const patience = { failures: 5, windowMs: 120_000 };

/** Starts services and, when one ends that nobody has stopped, starts it again. */
export class Supervisor {
  private readonly watched = new Map<Service, ProcessIdentity>();
  private readonly failures = new Map<Service, number[]>();
  private readonly starting = new Set<Service>();

  constructor(
    private readonly keeper: Keeper,
    private readonly say: (line: string) => void,
  ) {}

  async start(service: Service): Promise<void> {
    await service.start((pid) => {
      this.keeper.stopLater(service.name, pid, service.stopSignal);
      // One that has ended by now is found dead at the next look.
      this.watched.set(service, identify(pid) ?? { pid, started: 'never' });
    });
  }

  /** Runs until `stopped`; throws when a service keeps failing. */
  async watch(stopped: AbortSignal): Promise<void> {
    let failure: Error | undefined;
    while (!stopped.aborted) {
      for (const service of this.ended()) {
        // Not awaited: a worker is ready only once the Temporal server that ended with it is back.
        const again = this.startAgain(service).catch((error: Error) => (failure = error));
        void again.finally(() => this.starting.delete(service));
      }
      if (failure) throw failure;
      await sleep(lookEveryMs);
    }
  }

  private ended(): Service[] {
    const services = [...this.watched].filter(([service]) => !this.starting.has(service));
    return services.filter(([, identity]) => !isSame(identity)).map(([service]) => service);
  }

  private async startAgain(service: Service): Promise<void> {
    this.starting.add(service);
    const recent = (this.failures.get(service) ?? []).filter((at) => at > Date.now() - patience.windowMs);
    this.failures.set(service, [...recent, Date.now()]);
    if (recent.length >= patience.failures) {
      throw new Error(`${service.name} ends again and again. Its log, ${service.log}, should say why.`);
    }
    this.say(`${service.name} has ended unexpectedly; starting it again (log: ${service.log}).`);
    await this.start(service);
  }
}
