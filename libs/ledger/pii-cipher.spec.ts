import { randomBytes } from 'node:crypto';
import { PiiCipher } from './pii-cipher';

const key = (): string => randomBytes(32).toString('base64');
const first = `first:${key()}`;
const second = `second:${key()}`;
const hashKey = key();

describe('the cipher of personal data', () => {
  it('opens what it has closed, and closes the same text differently each time', () => {
    const cipher = new PiiCipher({ keys: first, hashKey });
    const closed = cipher.encrypt('何先生', 'applicant/1');
    expect(closed).toMatch(/^first\./);
    expect(closed).not.toContain('何');
    expect(cipher.encrypt('何先生', 'applicant/1')).not.toBe(closed);
    expect(cipher.decrypt(closed, 'applicant/1')).toBe('何先生');
  });

  it('does not open what was changed, moved elsewhere, or closed with a key it has not', () => {
    const cipher = new PiiCipher({ keys: first, hashKey });
    const closed = cipher.encrypt('何先生', 'applicant/1');
    const changed = `${closed.slice(0, -4)}${closed.endsWith('AAA=') ? 'BBB=' : 'AAA='}`;
    expect(() => cipher.decrypt(closed, 'applicant/2')).toThrow();
    expect(() => cipher.decrypt(changed, 'applicant/1')).toThrow();
    expect(() => new PiiCipher({ keys: second, hashKey }).decrypt(closed, 'applicant/1')).toThrow(
      'the key first, which is not among the keys',
    );
  });

  it('closes with the first key and opens with all', () => {
    const closed = new PiiCipher({ keys: first, hashKey }).encrypt('text', '');
    const rotated = new PiiCipher({ keys: `${second},${first}`, hashKey });
    expect(rotated.currentKeyId).toBe('second');
    expect(rotated.decrypt(closed, '')).toBe('text');
  });

  it('hashes equal values of a field alike, and of different fields apart', () => {
    const cipher = new PiiCipher({ keys: first, hashKey });
    expect(cipher.hash('phone', '1')).toBe(new PiiCipher({ keys: second, hashKey }).hash('phone', '1'));
    expect(cipher.hash('phone', '1')).not.toBe(cipher.hash('name', '1'));
    expect(cipher.hash('phone', '1')).not.toBe(
      new PiiCipher({ keys: first, hashKey: key() }).hash('phone', '1'),
    );
  });

  it.each([
    ['', hashKey],
    ['first', hashKey],
    [`first:${randomBytes(16).toString('base64')}`, hashKey],
    [first, 'c2hvcnQ='],
  ])('does not start with malformed keys (%#)', (keys, hash) => {
    expect(() => new PiiCipher({ keys, hashKey: hash })).toThrow();
  });

  it('does not start with two keys of one name: what the first of them closed would open no more', () => {
    const keys = `${first},${second},first:${key()}`;
    expect(() => new PiiCipher({ keys, hashKey })).toThrow('two keys of PII_KEYS are called "first"');
  });
});
