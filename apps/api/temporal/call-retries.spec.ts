import { setTimeout as pause } from 'node:timers/promises';
import { CallRetries } from './call-retries';

/** What the SDK does with an interceptor's options: wait as long as told, then try again. */
interface Retrying {
  delayFunction(attempt: number, status: object): number;
}

jest.mock('@temporalio/client', () => ({
  defaultGrpcRetryOptions: () => ({ delayFunction: () => 60.7, retryableDecider: () => true }),
  makeGrpcRetryInterceptor: (options: unknown) => options,
}));

const busyFor = (ms: number): void => {
  for (const until = Date.now() + ms; Date.now() < until;);
};

describe('the tries of a call', () => {
  it('have all been made when trying has ended, however late the event loop is', async () => {
    const retries = new CallRetries();
    const [interceptor] = retries.interceptors as unknown as [Retrying];
    let made = 0;
    for (let attempt = 1; attempt <= 20; attempt++) {
      setTimeout(() => (made += 1), interceptor.delayFunction(attempt, {}));
      busyFor(2);
    }
    await pause(1);
    busyFor(30);
    await retries.end();
    expect(made).toBe(20);
  });
});
