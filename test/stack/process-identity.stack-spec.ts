import { identify, startOf } from '../../tools/stack/process-identity';

/** A line of Linux' `stat`: a program of the number 2169 whose name holds a bracket and a space. */
const stat = (state: string, threads: number): string =>
  `2169 (a) program) ${state} 2166 2166 1531 0 -1 4227084 3030 6529 21 0 5 2 4 1 20 0 ${threads} 0 17598 0 0`;

describe('whether a process still runs', () => {
  it('does while it sleeps', () => expect(startOf(stat('S', 4))).toBe('17598'));

  it('does not once it is a zombie', () => expect(startOf(stat('Z', 1))).toBeUndefined());

  it('does while threads outlive its first one: they hold its ports', () =>
    expect(startOf(stat('Z', 3))).toBe('17598'));

  it('knows this one, and none of a number that is not there', () => {
    expect(identify(process.pid)).toEqual({ pid: process.pid, started: expect.any(String) });
    expect(identify(2 ** 22 + 1)).toBeUndefined();
  });
});
