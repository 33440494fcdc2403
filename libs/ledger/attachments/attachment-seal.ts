import { randomBytes } from 'node:crypto';
import { KEY_BYTES, KeyRing, seal, unseal } from '../key-ring';
import type { Attachment } from './attachment';

export interface Sealed {
  /** What is kept. */
  readonly bytes: Buffer;
  /** What opens it, itself sealed; null when there are no keys and the bytes are kept as they are. */
  readonly dataKey: string | null;
}

/**
 * Encrypts the bytes of attachments, each under a key of its own, which is kept beside what is known of it, sealed under
 * the current one of the keys. A change of keys seals those small keys again and leaves the files where they are.
 */
export class AttachmentSeal {
  private readonly ring: KeyRing | undefined;

  constructor(keys: string | undefined) {
    this.ring = keys === undefined ? undefined : new KeyRing('ATTACHMENT_KEYS', keys);
  }

  seal(id: string, bytes: Buffer): Sealed {
    if (!this.ring) return { bytes, dataKey: null };
    const key = randomBytes(KEY_BYTES);
    return { bytes: seal(key, bytes, contextOf(id)), dataKey: this.ring.seal(key, contextOf(id)) };
  }

  /** The bytes as they were received. Throws when they were changed, or their key is not among the keys. */
  open({ id, dataKey }: Pick<Attachment, 'id' | 'dataKey'>, kept: Buffer): Buffer {
    if (dataKey === null) return kept;
    if (!this.ring) throw new Error('ATTACHMENT_KEYS is not set, and attachments are encrypted');
    return unseal(this.ring.unseal(dataKey, contextOf(id)), kept, contextOf(id));
  }
}

export const contextOf = (id: string): string => `attachment/${id}`;
