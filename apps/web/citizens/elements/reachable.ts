const REACHABLE = /^\s*(\+?[\d -]{7,20}|\S+@\S+\.\S+)\s*$/;

/** Whether a one-time code can be sent there: a telephone number or an e-mail address. */
export const isReachable = (text: string): boolean => REACHABLE.test(text.normalize('NFKC'));
