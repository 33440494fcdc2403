/** So many letters and digits has the code with which applicants follow their case, spaces and dashes left out. */
export const QUERY_CODE_LENGTH = 12;
const GROUP = 4;

/** A query code as it is kept, however it was typed: small, in groups, or of full width as Chinese keyboards write it. */
export const plainCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/[\s\p{Pd}]/gu, '')
    .toUpperCase();

/** A query code as people read it: in groups, wherever it is shown or printed. */
export const codeInGroups = (code: string): string =>
  (code.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []).join('-');
