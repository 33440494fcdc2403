import type { Line } from './line-order';
import { isToBeSent } from './use-bulk-assign';

const line = { handler: 'wei', lead: 'water', version: 3 } as Line;
const given = { handler: 'wei', lead: 'water', reason: 'leave' };
const other = { ...given, handler: 'gu' };
const error = {} as never;

describe('what is sent of an assignment', () => {
  it('is what changes something, and was not done', () => {
    expect(isToBeSent(line, undefined, other)).toBe(true);
    expect(isToBeSent(line, { is: 'done' }, other)).toBe(false);
    expect(isToBeSent(line, undefined, given)).toBe(false);
    expect(isToBeSent(line, undefined, { ...given, lead: 'market' })).toBe(true);
  });

  it('is what nobody knows the end of, even if it seems to be so already', () => {
    expect(isToBeSent(line, { is: 'unsure', error }, given)).toBe(true);
  });

  it('is not what was refused, until one of both is another', () => {
    const refused = { is: 'refused', error, tried: { given: other, version: 3 } } as const;
    expect(isToBeSent(line, refused, other)).toBe(false);
    expect(isToBeSent(line, refused, { ...other, reason: 'long leave' })).toBe(true);
    expect(isToBeSent({ ...line, version: 4 }, refused, other)).toBe(true);
  });
});
