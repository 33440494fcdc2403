/** A mobile number of the mainland, a landline with its area code, a number of any country with its `+`. */
const CALLABLE = [/^1[3-9]\d{9}$/, /^0[1-9]\d{8,10}$/, /^\+[1-9]\d{6,14}$/];

/**
 * The rule that a telephone number seems to break. It is taken all the same, as an extension or a service number may be
 * right; whoever typed it is asked to look again. An e-mail address may stand in its place, and raises no doubt.
 */
export function doubtOfPhone(contact: string): 'callable' | undefined {
  const dialled = contact.normalize('NFKC').replace(/[\s()-]/g, '');
  const isClear = dialled === '' || dialled.includes('@') || CALLABLE.some((form) => form.test(dialled));
  return isClear ? undefined : 'callable';
}
