import type { DataSource } from 'typeorm';
import type { Attachment, BoundAttachment, ScanState, StoreName, Uploader } from './attachment';

export type NewAttachment = Omit<Attachment, 'scan' | 'uploadedAt' | 'forApplicant'>;

/** The command that names an attachment. */
export interface Naming {
  readonly stream: string;
  readonly commandId: string;
}

const COLUMNS = `a.id, a.uploader, a.name, a.type, a.size, a.sha256, a.store, a.scan, a.uploaded_at as "uploadedAt",
  a.for_applicant as "forApplicant", a.data_key as "dataKey"`;
/** An attachment belongs to what its command was accepted by: the command's receipt is what binds it. */
const BOUND = `exists (select from command_receipt r where r.stream = a.stream and r.id = a.command_id)`;
const BOUND_ROWS = `
  select ${COLUMNS}, r.name as command, r.seq, e.by, e.at from attachment a
  join command_receipt r on r.stream = a.stream and r.id = a.command_id
  join event e on e.stream = r.stream and e.seq = r.seq`;

/**
 * What is known of attachments. An upload is nobody's until a command that names it has been recorded; one that was
 * refused leaves it as it was, so nothing has to be undone.
 */
export class AttachmentRepository {
  constructor(private readonly db: DataSource) {}

  async add({ id, uploader, name, type, size, sha256, store, dataKey }: NewAttachment): Promise<Attachment> {
    const [row] = await this.db.query<[Attachment]>(
      `insert into attachment as a (id, uploader, name, type, size, sha256, store, data_key)
       values ($1, $2, $3, $4, $5, $6, $7, $8) returning ${COLUMNS}`,
      [id, uploader, name, type, size, sha256, store, dataKey],
    );
    return row;
  }

  async find(id: string): Promise<Attachment | undefined> {
    const [row] = await this.db.query<Attachment[]>(`select ${COLUMNS} from attachment a where a.id = $1`, [
      id,
    ]);
    return row;
  }

  /** Those of the ids that the uploader may give with a command: their own that no other command brought. */
  async listFree(ids: readonly string[], uploader: Uploader, commandId: string): Promise<Attachment[]> {
    return this.db.query(
      `select ${COLUMNS} from attachment a
       where a.id = any($1) and a.uploader = $2 and (a.command_id = $3 or not ${BOUND})`,
      [ids, uploader, commandId],
    );
  }

  /** Names attachments for a command that is about to be given; their number. Once it is recorded they are its own. */
  async name(ids: readonly string[], uploader: Uploader, { stream, commandId }: Naming): Promise<number> {
    const [, named] = await this.db.query<[unknown, number]>(
      `update attachment a set stream = $3, command_id = $4
       where a.id = any($1) and a.uploader = $2
         and ((a.stream = $3 and a.command_id = $4) or not ${BOUND})`,
      [ids, uploader, stream, commandId],
    );
    return named;
  }

  /** The attachments of a case or matter, in the order of their commands. */
  listOf(stream: string): Promise<BoundAttachment[]> {
    return this.db.query(`${BOUND_ROWS} where a.stream = $1 order by r.seq, a.uploaded_at, a.id`, [stream]);
  }

  /** One attachment of a case or matter. */
  async findOf(stream: string, id: string): Promise<BoundAttachment | undefined> {
    const [row] = await this.db.query<BoundAttachment[]>(
      `${BOUND_ROWS} where a.stream = $1 and a.id::text = $2`,
      [stream, id],
    );
    return row;
  }

  async markForApplicant(id: string, value: boolean): Promise<void> {
    await this.db.query('update attachment set for_applicant = $2 where id = $1', [id, value]);
  }

  async noteScan(id: string, scan: ScanState, finding?: string): Promise<void> {
    await this.db.query('update attachment set scan = $2, finding = $3 where id = $1', [
      id,
      scan,
      finding ?? null,
    ]);
  }

  /** Ids that wait for the scanner, after an id, in order. */
  async listUnscanned(most: number, after?: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }[]>(
      `select id from attachment where scan = 'unscanned' and ($2::uuid is null or id > $2) order by id limit $1`,
      [most, after ?? null],
    );
    return rows.map(({ id }) => id);
  }

  /** Uploads older than so many hours that no recorded command has named, with where their bytes are. */
  listUnbound(hours: number, most: number): Promise<{ id: string; store: StoreName }[]> {
    return this.db.query(
      `select a.id, a.store from attachment a
       where a.uploaded_at < now() - make_interval(hours => $1) and not ${BOUND} order by a.uploaded_at limit $2`,
      [hours, most],
    );
  }

  /** Forgets an upload unless a command that names it was recorded meanwhile; whether it is gone. */
  async remove(id: string): Promise<boolean> {
    const [, gone] = await this.db.query<[unknown, number]>(
      `delete from attachment a where a.id = $1 and not ${BOUND}`,
      [id],
    );
    return gone > 0;
  }
}
