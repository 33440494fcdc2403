import type { DataSource } from 'typeorm';
import { KeyRing } from '../key-ring';
import { contextOf } from './attachment-seal';

const AT_ONCE = 500;

/**
 * Seals again, with the current key, the keys of attachments that another key has sealed; the files themselves stay as
 * they are. Returns how many; then the other keys are no longer needed. It may be stopped and called again.
 */
export async function rotateAttachmentKeys(dataSource: DataSource, keys: string): Promise<number> {
  const ring = new KeyRing('ATTACHMENT_KEYS', keys);
  for (let rotated = 0; ;) {
    const count = await rotateSome(dataSource, ring);
    if (count === 0) return rotated;
    rotated += count;
  }
}

function rotateSome(dataSource: DataSource, ring: KeyRing): Promise<number> {
  return dataSource.transaction(async (manager) => {
    const rows = await manager.query<{ id: string; data_key: string }[]>(
      `select id, data_key from attachment where data_key is not null and not data_key ^@ $1
       order by id limit $2 for update`,
      [`${ring.currentId}.`, AT_ONCE],
    );
    for (const { id, data_key: sealed } of rows) {
      const again = ring.seal(ring.unseal(sealed, contextOf(id)), contextOf(id));
      await manager.query('update attachment set data_key = $2 where id = $1', [id, again]);
    }
    return rows.length;
  });
}
