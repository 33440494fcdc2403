import { createHmac } from 'node:crypto';
import { KEY_BYTES, KeyRing } from './key-ring';

/** The keys for personal data, from the settings of an app. */
export interface PiiKeys {
  /** A key ring. */
  readonly keys: string;
  /** base64 of at least 32 bytes, for the hashes by which applicants are found. */
  readonly hashKey: string;
}

/**
 * Encrypts personal data under a key that can be changed, and hashes it under another for looking up exact values. Throws
 * when a key is malformed: a service must not start with one.
 */
export class PiiCipher {
  private readonly ring: KeyRing;
  private readonly hashKey: Buffer;

  constructor({ keys, hashKey }: PiiKeys) {
    this.ring = new KeyRing('PII_KEYS', keys);
    this.hashKey = Buffer.from(hashKey, 'base64');
    if (this.hashKey.length < KEY_BYTES) throw new Error('the hash key needs at least 32 bytes in base64');
  }

  get currentKeyId(): string {
    return this.ring.currentId;
  }

  /** The text sealed, for what `context` names alone. */
  encrypt(text: string, context: string): string {
    return this.ring.seal(Buffer.from(text, 'utf8'), context);
  }

  /** The text. Throws when the key is not known, or the text or its context is not what was encrypted. */
  decrypt(encrypted: string, context: string): string {
    return this.ring.unseal(encrypted, context).toString('utf8');
  }

  /** A keyed hash (HMAC-SHA-256); `field` keeps equal values of different fields apart. */
  hash(field: string, value: string): string {
    return createHmac('sha256', this.hashKey).update(`${field}\0${value}`).digest('base64url');
  }
}
