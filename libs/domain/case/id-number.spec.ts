import { doubtOfIdNumber } from './id-number';

/** Every number that differs from this one in a single figure. */
const mistyped = (number: string): string[] =>
  [...number].flatMap((sign, at) =>
    [...'0123456789']
      .filter((other) => other !== sign)
      .map((other) => number.slice(0, at) + other + number.slice(at + 1)),
  );

describe('the number of an identity card', () => {
  it.each([
    ['with a figure to check', '440308199901101512'],
    ['with X to check', '11010519491231002X'],
    ['small', '11010519491231002x'],
    ['in groups', ' 110105 19491231 002X '],
    ['of full width', '４４０３０８１９９９０１１０１５１２'],
    ['that is not given', ' '],
  ])('%s raises no doubt: %s', (_, number) => expect(doubtOfIdNumber(number, 'person')).toBeUndefined());

  it.each([
    ['too short', '123'],
    ['too long', '4403081999011015120'],
    ['with X in its midst', '44030819990110X512'],
    ['a passport', 'E12345678'],
    ['a credit code', '91350100M000100Y43'],
    ['words', '没带身份证'],
  ])('%s is worth another look: %s', (_, number) =>
    expect(doubtOfIdNumber(number, 'person')).toBe('resident-id'),
  );

  it.each(['440308199901101512', '11010519491231002X'])(
    'is doubted with any figure of %s mistyped',
    (number) => {
      expect(mistyped(number).filter((wrong) => !doubtOfIdNumber(wrong, 'person'))).toEqual([]);
    },
  );
});

describe('a credit code', () => {
  it.each([
    ['of a company', '91350100M000100Y43'],
    ['of an office', '11100000000013338W'],
    ['whose sign to check is 0', '91110108MA01A0N370'],
    ['small and of full width', '９１３５０１００m000100y43'],
    ['that is not given', ''],
  ])('%s raises no doubt: %s', (_, code) => expect(doubtOfIdNumber(code, 'organisation')).toBeUndefined());

  it.each([
    ['too short', '123'],
    ['with a letter that none has', '91350100O000100Y43'],
    ['the number of a person', '440308199901101512'],
  ])('%s is worth another look: %s', (_, code) =>
    expect(doubtOfIdNumber(code, 'organisation')).toBe('credit-code'),
  );

  it('is doubted with any figure mistyped', () => {
    const wrong = mistyped('91350100M000100Y43');
    expect(wrong.filter((code) => !doubtOfIdNumber(code, 'organisation'))).toEqual([]);
  });
});
