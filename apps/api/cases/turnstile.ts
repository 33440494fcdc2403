import { RefusedError } from '../errors/refused.error';

/** A place in the queue that was not reached in time, or not given at all. */
const crowded = (): RefusedError => new RefusedError({ code: 'RATE.LIMITED' });

interface Queue {
  inside: number;
  readonly waiting: { let: () => void }[];
}

/**
 * Lets only so many through at a time for each key, the others in the order in which they came. A workflow takes ten
 * updates at once and refuses the eleventh: a hundred callers on one case wait here instead.
 */
export class Turnstile {
  private readonly queues = new Map<string, Queue>();

  constructor(
    private readonly atOnce: number,
    private readonly mostWaiting: number,
  ) {}

  /** What `act` comes to. Throws `RATE.LIMITED` when the queue is too long, or no turn has come by the deadline. */
  async through<T>(key: string, deadline: number, act: () => Promise<T>): Promise<T> {
    const queue = this.queues.get(key) ?? { inside: 0, waiting: [] };
    this.queues.set(key, queue);
    if (queue.inside >= this.atOnce) await this.turn(queue, deadline);
    else queue.inside += 1;
    try {
      return await act();
    } finally {
      this.leave(key, queue);
    }
  }

  private turn(queue: Queue, deadline: number): Promise<void> {
    if (queue.waiting.length >= this.mostWaiting) return Promise.reject(crowded());
    return new Promise((resolve, reject) => {
      const place = { let: () => (clearTimeout(timer), resolve()) };
      const timer = setTimeout(() => {
        queue.waiting.splice(queue.waiting.indexOf(place), 1);
        reject(crowded());
      }, deadline - Date.now());
      queue.waiting.push(place);
    });
  }

  /** Whoever waits first takes the place of the one who leaves. */
  private leave(key: string, queue: Queue): void {
    const next = queue.waiting.shift();
    if (next) return next.let();
    queue.inside -= 1;
    if (queue.inside === 0) this.queues.delete(key);
  }
}
