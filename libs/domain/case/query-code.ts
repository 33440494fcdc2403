/** So many letters and digits has the code with which applicants follow their case, spaces and dashes left out. */
export const QUERY_CODE_LENGTH = 12;

/** A query code as it is kept, however it was typed: small, in groups, or of full width as Chinese keyboards write it. */
export const plainCode = (typed: string): string =>
  typed.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
