/** So many letters and digits has the code with which applicants follow their case, spaces and dashes left out. */
export const QUERY_CODE_LENGTH = 12;
const GROUP = 4;
const CODE = new RegExp(`^[0-9A-Z]{${QUERY_CODE_LENGTH}}$`);

/** A query code as it is kept, however it was typed: small, in groups, or of full width as Chinese keyboards write it. */
export const plainCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/[\s\p{Pd}]/gu, '')
    .toUpperCase();

/** The query code that a text is, however it was typed; undefined for any other text. */
export function codeIn(typed: string): string | undefined {
  const code = plainCode(typed);
  return CODE.test(code) ? code : undefined;
}

/** A query code as people read it: in groups, wherever it is shown or printed. */
export const codeInGroups = (code: string): string =>
  (code.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []).join('-');
