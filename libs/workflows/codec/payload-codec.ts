import { createCipheriv, createDecipheriv, createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { METADATA_ENCODING_KEY, type Payload, type PayloadCodec } from '@temporalio/common';

const ENCODING = 'binary/encrypted';
const CIPHER = 'aes-256-gcm';
const KEY_ID = 'encryption-key-id';
const PLAIN_ENCODING = 'plain-encoding';
const COMPRESSION = 'compression';
const IV_BYTES = 12;
const TAG_BYTES = 16;
/**
 * Below this, compressing costs more than it saves: what is recorded passes here with every decision and is not kept. A
 * calendar or a policy shrinks to an eighth.
 */
const WORTH_COMPRESSING = 16 * 1024;

const text = (value: string): Uint8Array => Buffer.from(value, 'utf8');
const read = (value: Uint8Array | null | undefined): string => Buffer.from(value ?? []).toString('utf8');
const compress = promisify<Buffer, Buffer>((data, done) => gzip(data, { level: 1 }, done));
const decompress = promisify<Buffer, Buffer>(gunzip);

/** Keys of the codec by id; the first one encrypts, all decrypt. */
export type PayloadKeys = ReadonlyMap<string, Uint8Array>;

/**
 * Reads `id:base64,id:base64`; the first key encrypts, the others still decrypt what was written before. Throws with what
 * is wrong.
 */
export function parsePayloadKeys(setting: string): PayloadKeys {
  const keys = new Map<string, Uint8Array>();
  for (const entry of setting.split(',')) {
    const [id, secret] = entry.trim().split(':', 2);
    const key = Buffer.from(secret ?? '', 'base64');
    if (!id || key.length !== 32) throw new Error(`"${id}" needs 32 bytes in base64, as in id:base64`);
    if (keys.has(id)) throw new Error(`two keys of PAYLOAD_KEYS are called "${id}"`);
    keys.set(id, key);
  }
  return keys;
}

/** Compresses and encrypts what Temporal stores of a case. What is not encrypted, or not by it, passes as it is. */
export class EncryptingCodec implements PayloadCodec {
  private readonly keys: ReadonlyMap<string, KeyObject>;
  private readonly current: string;

  constructor(keys: PayloadKeys) {
    const [first] = keys.keys();
    if (first === undefined) throw new Error('the payload codec needs at least one key');
    this.current = first;
    this.keys = new Map([...keys].map(([id, key]) => [id, createSecretKey(key)]));
  }

  encode(payloads: Payload[]): Promise<Payload[]> {
    return Promise.all(payloads.map((payload) => this.encrypt(payload)));
  }

  decode(payloads: Payload[]): Promise<Payload[]> {
    return Promise.all(payloads.map((payload) => this.decrypt(payload)));
  }

  private async encrypt({ metadata, data }: Payload): Promise<Payload> {
    const plain = Buffer.from(data ?? []);
    const compressed = plain.length >= WORTH_COMPRESSING;
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(CIPHER, this.keys.get(this.current)!, iv);
    const body = compressed ? await compress(plain) : plain;
    return {
      metadata: {
        ...metadata,
        [PLAIN_ENCODING]: metadata?.[METADATA_ENCODING_KEY] ?? new Uint8Array(),
        [METADATA_ENCODING_KEY]: text(ENCODING),
        [KEY_ID]: text(this.current),
        ...(compressed && { [COMPRESSION]: text('gzip') }),
      },
      data: Buffer.concat([iv, cipher.update(body), cipher.final(), cipher.getAuthTag()]),
    };
  }

  private async decrypt(payload: Payload): Promise<Payload> {
    if (read(payload.metadata?.[METADATA_ENCODING_KEY]) !== ENCODING) return payload;
    const {
      [PLAIN_ENCODING]: encoding,
      [KEY_ID]: keyId,
      [COMPRESSION]: compression,
      ...kept
    } = payload.metadata!;
    const key = this.keys.get(read(keyId));
    if (!key) throw new Error(`no payload key "${read(keyId)}": add it to PAYLOAD_KEYS`);
    const bytes = Buffer.from(payload.data ?? []);
    const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, IV_BYTES));
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    const body = Buffer.concat([decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()]);
    const data = compression ? await decompress(body) : body;
    return { metadata: { ...kept, [METADATA_ENCODING_KEY]: encoding! }, data };
  }
}
