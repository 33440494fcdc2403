import type { DataSource } from 'typeorm';
import type { PiiCipher } from '../pii-cipher';

const AT_ONCE = 500;

/**
 * Encrypts again, with the current key, every version that another key encrypted. Returns how many; when it returns, the
 * other keys are no longer needed. It may be stopped and called again, and runs beside everything else.
 */
export async function rotateKeys(dataSource: DataSource, cipher: PiiCipher): Promise<number> {
  for (let rotated = 0; ;) {
    const count = await rotateSome(dataSource, cipher);
    if (count === 0) return rotated;
    rotated += count;
  }
}

function rotateSome(dataSource: DataSource, cipher: PiiCipher): Promise<number> {
  return dataSource.transaction(async (manager) => {
    const rows = await manager.query<{ applicant_id: string; version: number; particulars: string }[]>(
      `select applicant_id, version, particulars from applicant_version where key_id <> $1
       order by applicant_id, version limit $2 for update`,
      [cipher.currentKeyId, AT_ONCE],
    );
    for (const { applicant_id: id, version, particulars } of rows) {
      const context = `applicant/${id}/${version}`;
      const encrypted = cipher.encrypt(cipher.decrypt(particulars, context), context);
      await manager.query(
        'update applicant_version set particulars = $3, key_id = $4 where applicant_id = $1 and version = $2',
        [id, version, encrypted, cipher.currentKeyId],
      );
    }
    return rows.length;
  });
}
