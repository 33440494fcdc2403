/** As keys of writes are, and numbers of cases. */
const PLAIN = /^[\x21-\x7e]{1,200}$/;

/** Whether something sent is text that can be looked up as it is: printable ASCII without blanks, and not long. */
export const isPlain = (text: unknown): text is string => typeof text === 'string' && PLAIN.test(text);
