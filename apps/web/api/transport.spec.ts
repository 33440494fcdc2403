import { isRefusal, mayComeYet, ProblemError } from './transport';

const answered = (status: number) => new ProblemError(status, undefined);

describe('what an answer says about sending again', () => {
  it.each([0, 202, 502, 503, 504])('%d: it may come yet, so the same is sent again by itself', (status) => {
    expect([mayComeYet(answered(status)), isRefusal(answered(status))]).toEqual([true, false]);
  });

  it.each([500, 501, 505, 520])('%d: it may have been done, so it keeps its key', (status) => {
    expect([mayComeYet(answered(status)), isRefusal(answered(status))]).toEqual([false, false]);
  });

  it.each([400, 401, 409, 412, 422, 429])('%d: it was not done, and the next is another', (status) => {
    expect([mayComeYet(answered(status)), isRefusal(answered(status))]).toEqual([false, true]);
  });
});
