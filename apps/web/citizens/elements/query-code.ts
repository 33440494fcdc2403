const GROUP = 4;

/** A query code as people read it aloud: in groups. */
export const codeInGroups = (code: string): string =>
  (code.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []).join('-');

/** A query code as it is kept, however it was typed. */
export const plainCode = (typed: string): string =>
  typed.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();

/** Where a case is followed; printed and scanned, so with the whole address. */
export const trackUrl = (code: string): string => `${window.location.origin}/citizens/track/${code}`;
