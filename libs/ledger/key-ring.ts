import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
export const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Encrypts with AES-256-GCM; `context` has to be given again to decrypt. Returns nonce, ciphertext and tag. */
export function seal(key: Buffer, plain: Buffer, context: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(Buffer.from(context));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** What was sealed. Throws when the key, the bytes or the context are not those it was sealed with. */
export function unseal(key: Buffer, sealed: Buffer, context: string): Buffer {
  const end = sealed.length - TAG_BYTES;
  const decipher = createDecipheriv(ALGORITHM, key, sealed.subarray(0, NONCE_BYTES));
  decipher.setAAD(Buffer.from(context)).setAuthTag(sealed.subarray(end));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, end)), decipher.final()]);
}

/** Keys that can be changed: `id:base64` of 32 bytes each, separated by commas; the first seals, all unseal. */
export class KeyRing {
  readonly currentId: string;
  private readonly keys: ReadonlyMap<string, Buffer>;

  /**
   * `setting` is where the keys stand. Throws when one is malformed or has the id of another: a service must not start
   * with such keys.
   */
  constructor(setting: string, keys: string) {
    this.keys = readKeys(setting, keys);
    this.currentId = this.keys.keys().next().value!;
  }

  /**
   * `<key id>.<base64>`. `context` names what the bytes belong to; it has to be given again to unseal, so that something
   * moved to another row does not open.
   */
  seal(plain: Buffer, context: string): string {
    const sealed = seal(this.keys.get(this.currentId)!, plain, context);
    return `${this.currentId}.${sealed.toString('base64')}`;
  }

  /** The bytes. Throws when the key is not known, or the bytes or their context are not what was sealed. */
  unseal(sealed: string, context: string): Buffer {
    const dot = sealed.indexOf('.');
    const id = sealed.slice(0, dot);
    const key = this.keys.get(id);
    if (!key) throw new Error(`this is encrypted with the key ${id}, which is not among the keys`);
    return unseal(key, Buffer.from(sealed.slice(dot + 1), 'base64'), context);
  }
}

function readKeys(setting: string, written: string): Map<string, Buffer> {
  const keys = new Map<string, Buffer>();
  for (const text of written.split(',')) {
    const [id, base64] = text.trim().split(':');
    const key = Buffer.from(base64 ?? '', 'base64');
    if (!id || !/^[\w-]+$/.test(id) || key.length !== KEY_BYTES) {
      const form = `id:base64 of ${KEY_BYTES} bytes`;
      throw new Error(`a key of ${setting} is written ${form}; the one called "${id}" is not`);
    }
    if (keys.has(id)) throw new Error(`two keys of ${setting} are called "${id}"`);
    keys.set(id, key);
  }
  return keys;
}
