/** A number of identity as it is compared, however it was written down. */
export const normalIdNumber = (idNumber: string): string =>
  idNumber
    .normalize('NFKC')
    .replace(/[^0-9a-z]/gi, '')
    .toUpperCase();

const RESIDENT = /^\d{17}[\dX]$/;
/** Letters that are easily taken for figures or for each other are left out. */
const CREDIT_SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CREDIT_CODE = new RegExp(`^[${CREDIT_SIGNS}]{18}$`);

/** 公民身份号码, GB 11643: weighted by the powers of 2, its signs leave 1 when divided by 11. */
const isResident = (number: string): boolean =>
  RESIDENT.test(number) && rest([...number].map(residentValue), 2, 11) === 1;
const residentValue = (sign: string): number => (sign === 'X' ? 10 : Number(sign));

/** 统一社会信用代码, GB 32100: weighted by the powers of 3 and with the check sign, its signs leave 0 when divided by 31. */
function isCreditCode(code: string): boolean {
  if (!CREDIT_CODE.test(code)) return false;
  const values = [...code].map((sign) => CREDIT_SIGNS.indexOf(sign));
  const check = values.pop()!;
  return (rest(values.reverse(), 3, 31) + check) % 31 === 0;
}

/** What is left of a number in a base, its leading figure first, when it is divided. */
const rest = (figures: readonly number[], base: number, divisor: number): number =>
  figures.reduce((left, figure) => (left * base + figure) % divisor, 0);

/**
 * The rule that a number of identity seems to break. It is taken all the same, as people have passports and other papers;
 * whoever typed it is asked to look again.
 */
export function doubtOfIdNumber(
  typed: string,
  kind: 'person' | 'organisation',
): 'resident-id' | 'credit-code' | undefined {
  if (typed.trim() === '') return undefined;
  const number = normalIdNumber(typed);
  if (kind === 'person') return isResident(number) ? undefined : 'resident-id';
  return isCreditCode(number) ? undefined : 'credit-code';
}
