import type { DataSource } from 'typeorm';
import type { AttachmentStore } from './attachment-store';

/** Keeps bytes in the ledger's database: one backup holds it all. */
export class PostgresStore implements AttachmentStore {
  constructor(private readonly db: DataSource) {}

  async put(id: string, bytes: Buffer): Promise<void> {
    await this.db.query(
      `insert into attachment_content (attachment_id, bytes) values ($1, $2)
       on conflict (attachment_id) do update set bytes = excluded.bytes`,
      [id, bytes],
    );
  }

  async get(id: string): Promise<Buffer | undefined> {
    const [row] = await this.db.query<{ bytes: Buffer }[]>(
      'select bytes from attachment_content where attachment_id = $1',
      [id],
    );
    return row?.bytes;
  }

  async remove(id: string): Promise<void> {
    await this.db.query('delete from attachment_content where attachment_id = $1', [id]);
  }
}
