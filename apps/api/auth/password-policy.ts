import type { Refusal } from '@domain/kernel/refusal';

const SHORTEST = 10;
/** So long that argon2 is not made to work on a book. */
const LONGEST = 200;
/** From here on a phrase of one kind of characters is strong enough. */
const PHRASE = 20;
const KINDS = 3;
const CHARACTER_KINDS = [/\p{Lu}/u, /\p{Ll}/u, /\p{N}/u, /[^\p{Lu}\p{Ll}\p{N}]/u];

/** What passwords are made of most often, in whichever case and with whatever digits after it. */
const COMMON =
  /^(password|passw0rd|p@ssw0rd|p@ssword|qwerty\w*|asdfgh\w*|zxcvbn\w*|1q2w3e\w*|q1w2e3\w*|admin(istrator)?|welcome|letmein|iloveyou|woaini|zhengwu|banshi|huawei|tencent|alibaba|changeme|default|secret|china|beijing|hainan)[\W\d_]*$/i;

/**
 * Why a password is too weak, if it is (等级保护: at least three kinds of characters; here also length, and nothing that is
 * guessed first).
 */
export function weaknessOf(password: string, of: { id: string; name: string }): Refusal | undefined {
  const weak = (rule: string): Refusal => ({ code: 'PASSWORD.WEAK', field: 'password', rule });
  const length = [...password].length;
  if (length < SHORTEST || length > LONGEST) return weak(`length:${SHORTEST}-${LONGEST}`);
  const kinds = CHARACTER_KINDS.filter((kind) => kind.test(password)).length;
  if (kinds < KINDS && length < PHRASE) return weak(`kinds-of-characters:${KINDS}`);
  const lower = password.toLowerCase();
  if ([of.id, of.name].some((own) => own.length > 1 && lower.includes(own.toLowerCase()))) {
    return weak('contains-own-name');
  }
  if (COMMON.test(password)) return weak('commonly-used');
  if (isRepetitive(lower)) return weak('repetitive');
  return undefined;
}

/** Fewer than half of the steps from one character to the next lead anywhere new: `aaaa`, `1234`, `4321`. */
function isRepetitive(password: string): boolean {
  const codes = [...password].map((character) => character.codePointAt(0)!);
  const steps = codes.slice(1).map((code, i) => Math.abs(code - codes[i]!));
  const distinct = new Set(codes).size;
  return steps.filter((step) => step > 1).length < steps.length / 2 || distinct < codes.length / 3;
}
