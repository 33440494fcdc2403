import { Turnstile } from './turnstile';

const later = (): number => Date.now() + 60_000;

describe('the turnstile', () => {
  it('lets only so many through at a time, in the order in which they came', async () => {
    const turnstile = new Turnstile(3, 100);
    const order: number[] = [];
    let inside = 0;
    let most = 0;
    const visit = (n: number) =>
      turnstile.through('case/1', later(), async () => {
        most = Math.max(most, ++inside);
        order.push(n);
        await new Promise(setImmediate);
        inside -= 1;
        return n;
      });
    const all = Array.from({ length: 50 }, (_, n) => n);
    await expect(Promise.all(all.map(visit))).resolves.toEqual(all);
    expect(order).toEqual(all);
    expect(most).toBe(3);
  });

  it('keeps one key from holding up another, and gives the place back after an error', async () => {
    const turnstile = new Turnstile(1, 1);
    let open = (): void => undefined;
    const held = turnstile.through('a', later(), () => new Promise<void>((resolve) => (open = resolve)));
    await expect(turnstile.through('b', later(), () => Promise.reject(new Error('no')))).rejects.toThrow(
      'no',
    );
    await expect(turnstile.through('b', later(), () => Promise.resolve('in'))).resolves.toBe('in');
    open();
    await held;
  });

  it('turns away whom the queue has no room for, and who has waited until the deadline', async () => {
    const turnstile = new Turnstile(1, 1);
    let open = (): void => undefined;
    const held = turnstile.through('a', later(), () => new Promise<void>((resolve) => (open = resolve)));
    const impatient = turnstile.through('a', Date.now(), () => Promise.resolve());
    await expect(turnstile.through('a', later(), () => Promise.resolve())).rejects.toThrow('RATE.LIMITED');
    await expect(impatient).rejects.toThrow('RATE.LIMITED');
    open();
    await held;
    await expect(turnstile.through('a', later(), () => Promise.resolve('in'))).resolves.toBe('in');
  });
});
