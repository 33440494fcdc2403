/** A mobile number of the mainland, or a number of any country with its `+`. */
const MOBILE = [/^1[3-9]\d{9}$/, /^\+[1-9]\d{6,14}$/];
/** A landline with its area code. */
const LANDLINE = /^0[1-9]\d{8,10}$/;

/**
 * The rule that a telephone number seems to break: `callable`, or `messages` where it can be called but takes no one-time
 * codes. It is taken all the same, as an extension or a service number may be right and not everybody has another; whoever
 * typed it is asked to look again. An e-mail address may stand in its place, and raises no doubt.
 */
export function doubtOfPhone(contact: string): 'callable' | 'messages' | undefined {
  const dialled = contact.normalize('NFKC').replace(/[\s()-]/g, '');
  if (LANDLINE.test(dialled)) return 'messages';
  const isClear = dialled === '' || dialled.includes('@') || MOBILE.some((form) => form.test(dialled));
  return isClear ? undefined : 'callable';
}
