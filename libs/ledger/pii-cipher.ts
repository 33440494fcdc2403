import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

/** The keys for personal data, from the settings of an app. */
export interface PiiKeys {
  /** `id:base64` of 32 bytes each, separated by commas: the first encrypts, all decrypt. */
  readonly keys: string;
  /** base64 of at least 32 bytes, for the hashes by which applicants are found. */
  readonly hashKey: string;
}

const ALGORITHM = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts personal data with AES-256-GCM under a key that can be changed, and hashes it under another for looking up
 * exact values. Throws when a key is malformed: a service must not start with one.
 */
export class PiiCipher {
  readonly currentKeyId: string;
  private readonly keys: ReadonlyMap<string, Buffer>;
  private readonly hashKey: Buffer;

  constructor({ keys, hashKey }: PiiKeys) {
    this.keys = new Map(keys.split(',').map(readKey));
    this.currentKeyId = this.keys.keys().next().value!;
    this.hashKey = Buffer.from(hashKey, 'base64');
    if (this.hashKey.length < KEY_BYTES) throw new Error('the hash key needs at least 32 bytes in base64');
  }

  /**
   * `<key id>.<base64 of nonce, text and tag>`. `context` names what the text belongs to; it has to be given again to
   * decrypt, so that a text moved to another row does not open.
   */
  encrypt(text: string, context: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.keys.get(this.currentKeyId)!, nonce);
    cipher.setAAD(Buffer.from(context));
    const parts = [nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()];
    return `${this.currentKeyId}.${Buffer.concat(parts).toString('base64')}`;
  }

  /** The text. Throws when the key is not known, or the text or its context is not what was encrypted. */
  decrypt(encrypted: string, context: string): string {
    const dot = encrypted.indexOf('.');
    const keyId = encrypted.slice(0, dot);
    const key = this.keys.get(keyId);
    if (!key)
      throw new Error(`personal data is encrypted with the key ${keyId}, which is not among the keys`);
    const bytes = Buffer.from(encrypted.slice(dot + 1), 'base64');
    const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, NONCE_BYTES));
    decipher.setAAD(Buffer.from(context));
    decipher.setAuthTag(bytes.subarray(bytes.length - TAG_BYTES));
    const text = decipher.update(bytes.subarray(NONCE_BYTES, bytes.length - TAG_BYTES));
    return Buffer.concat([text, decipher.final()]).toString('utf8');
  }

  /** A keyed hash (HMAC-SHA-256); `field` keeps equal values of different fields apart. */
  hash(field: string, value: string): string {
    return createHmac('sha256', this.hashKey).update(`${field}\0${value}`).digest('base64url');
  }
}

function readKey(text: string): [string, Buffer] {
  const [id, base64] = text.trim().split(':');
  const key = Buffer.from(base64 ?? '', 'base64');
  if (!id || !/^[\w-]+$/.test(id) || key.length !== KEY_BYTES) {
    throw new Error(`a key is written id:base64 of ${KEY_BYTES} bytes; the one called "${id}" is not`);
  }
  return [id, key];
}
