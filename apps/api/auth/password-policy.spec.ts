import { hashPassword, temporaryPassword, verifyPassword } from './password-hash';
import { weaknessOf } from './password-policy';

const of = { id: 'zhuo', name: '卓立佳' };
const ruleOf = (password: string) => weaknessOf(password, of)?.rule;

describe('a password', () => {
  it.each([
    ['Bright-Teapot-31', undefined],
    ['我家门前有两棵枣树Ab1', undefined],
    ['the quick fox slept behind a barn', undefined],
    ['Short-1', 'length:10-200'],
    ['x'.repeat(201), 'length:10-200'],
    ['onlysmallletters', 'kinds-of-characters:3'],
    ['Zhuo-likes-tea-7', 'contains-own-name'],
    ['Tea-for-卓立佳-9', 'contains-own-name'],
    ['P@ssw0rd2026', 'commonly-used'],
    ['Qwertyuiop1!', 'commonly-used'],
    ['Abcdefgh123!', 'repetitive'],
    ['AAAAaaaa1111', 'repetitive'],
  ])('%s is judged %s', (password, rule) => expect(ruleOf(password)).toBe(rule));

  it('that is made for someone is strong, and different each time', () => {
    const made = Array.from({ length: 50 }, temporaryPassword);
    expect(new Set(made).size).toBe(50);
    expect(made.map(ruleOf).filter(Boolean)).toEqual([]);
  });

  it('is kept as argon2id with a salt of its own', async () => {
    const [one, other] = await Promise.all([
      hashPassword('Bright-Teapot-31'),
      hashPassword('Bright-Teapot-31'),
    ]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(other).not.toBe(one);
    expect(await verifyPassword(one, 'Bright-Teapot-31')).toBe(true);
    expect(await verifyPassword(one, 'bright-Teapot-31')).toBe(false);
  });
});
