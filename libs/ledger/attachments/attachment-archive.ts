import { createHash, randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { AttachmentChoresPort } from '@activities/attachment.port';
import type { Attachment, StoreName, Uploader } from './attachment';
import { AttachmentRepository } from './attachment.repository';
import type { AttachmentScanner } from './attachment-scanner';
import type { AttachmentSettings } from './attachment-settings.contract';
import { AttachmentSeal } from './attachment-seal';
import { StoreAwayError, type AttachmentStore } from './attachment-store';
import { ClamdScanner } from './clamd.scanner';
import { PostgresStore } from './postgres.store';
import { S3Store } from './s3.store';

/** How long an upload may wait for the command that names it. */
const UNBOUND_HOURS = 24;

/** A file as it has been received. */
export interface ReceivedFile {
  readonly uploader: Uploader;
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/** Files with their bytes: kept where the settings say, scanned, and forgotten when no command came for them. */
export class AttachmentArchive implements AttachmentChoresPort {
  private readonly attachments: AttachmentRepository;
  private readonly stores: Readonly<Record<StoreName, AttachmentStore | undefined>>;
  private readonly current: StoreName;
  private readonly scanner: AttachmentScanner | undefined;
  private readonly seal: AttachmentSeal;

  constructor(db: DataSource, settings: AttachmentSettings) {
    const { ATTACHMENT_STORE, ATTACHMENT_KEYS, S3_URL, CLAMD_ADDRESS } = settings;
    this.seal = new AttachmentSeal(ATTACHMENT_KEYS);
    this.attachments = new AttachmentRepository(db);
    this.current = ATTACHMENT_STORE;
    this.stores = { postgres: new PostgresStore(db), s3: S3_URL ? new S3Store(new URL(S3_URL)) : undefined };
    this.scanner = CLAMD_ADDRESS ? new ClamdScanner(CLAMD_ADDRESS) : undefined;
  }

  /** Keeps a file and has it scanned; without an answer of the scanner it stays unscanned. */
  async add({ bytes, ...file }: ReceivedFile): Promise<Attachment> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const id = randomUUID();
    const { bytes: sealed, dataKey } = this.seal.seal(id, bytes);
    const facts = { ...file, id, size: bytes.length, sha256, store: this.current, dataKey };
    const attachment = await this.attachments.add(facts);
    await this.storeOf(attachment).put(attachment.id, sealed);
    const scan = await this.verdictOn(attachment.id, bytes).catch(() => attachment.scan);
    return { ...attachment, scan };
  }

  /** Whether the file may be handed out: it is clean, or no scanner is set to say so. */
  mayBeRead({ scan }: Pick<Attachment, 'scan'>): boolean {
    return scan === 'clean' || (scan === 'unscanned' && this.scanner === undefined);
  }

  /** The bytes, whatever the scanner says of them; undefined when they are gone. */
  async read(attachment: Pick<Attachment, 'id' | 'store' | 'dataKey'>): Promise<Buffer | undefined> {
    const kept = await this.storeOf(attachment).get(attachment.id);
    return kept && this.seal.open(attachment, kept);
  }

  async listUnscanned(most: number, after?: string): Promise<readonly string[]> {
    return this.scanner ? this.attachments.listUnscanned(most, after) : [];
  }

  async scan(id: string): Promise<void> {
    const attachment = await this.attachments.find(id);
    const bytes = attachment && (await this.read(attachment));
    if (bytes) await this.verdictOn(id, bytes);
  }

  async forgetUnbound(most: number): Promise<number> {
    const unbound = await this.attachments.listUnbound(UNBOUND_HOURS, most);
    for (const upload of unbound) {
      if (await this.attachments.remove(upload.id)) await this.storeOf(upload).remove(upload.id);
    }
    return unbound.length;
  }

  private async verdictOn(id: string, bytes: Buffer): Promise<Attachment['scan']> {
    if (!this.scanner) return 'unscanned';
    const verdict = await this.scanner.scan(bytes);
    const scan = verdict.clean ? 'clean' : 'infected';
    await this.attachments.noteScan(id, scan, verdict.clean ? undefined : verdict.finding);
    return scan;
  }

  private storeOf({ store }: Pick<Attachment, 'store'>): AttachmentStore {
    const kept = this.stores[store];
    if (!kept) throw new StoreAwayError(`S3_URL is not set, and attachments are kept there`);
    return kept;
  }
}
