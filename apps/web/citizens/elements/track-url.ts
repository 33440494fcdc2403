/** Where a case is followed; printed and scanned, so with the whole address. */
export const trackUrl = (code: string): string => `${window.location.origin}/citizens/track/${code}`;
