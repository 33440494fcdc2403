const GROUP = 4;

/** A query code as people read it aloud: in groups. */
export const codeInGroups = (code: string): string =>
  (code.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []).join('-');

/** Where a case is followed; printed and scanned, so with the whole address. */
export const trackUrl = (code: string): string => `${window.location.origin}/citizens/track/${code}`;
