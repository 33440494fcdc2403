/** One of the programs of the stack, as the supervisor sees it. */
export interface Service {
  readonly name: string;
  /** Where a person looks when it fails. */
  readonly log: string;
  /** Postgres takes SIGINT for "now, but in order". */
  readonly stopSignal: NodeJS.Signals;
  /**
   * Starts it, or starts it again at the same address, and resolves once it works. It tells its number as
   * soon as it runs, so that it is stopped even if we are killed before it works.
   */
  start(spawned: (pid: number) => void): Promise<void>;
}
