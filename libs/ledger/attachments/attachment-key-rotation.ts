import type { DataSource } from 'typeorm';
import { KeyRing } from '../key-ring';
import { rotateColumn, type Rotation, type SealedColumn } from '../key-rotation';
import { contextOf } from './attachment-seal';

const DATA_KEYS: SealedColumn = {
  find: `select json_build_array(id) as key, data_key as sealed from attachment
    where data_key is not null and split_part(data_key, '.', 1) <> $1 and id > $3
    order by id limit $2 for update`,
  before: ['00000000-0000-0000-0000-000000000000'],
  keep: 'update attachment set data_key = $1 where id = $2',
  contextOf: ([id]) => contextOf(String(id)),
};

/**
 * Seals again, with the current key, the keys of attachments that another key has sealed; the files themselves stay as
 * they are.
 */
export function rotateAttachmentKeys(dataSource: DataSource, keys: string): Promise<Rotation> {
  const ring = new KeyRing('ATTACHMENT_KEYS', keys);
  return rotateColumn(dataSource, DATA_KEYS, {
    currentId: ring.currentId,
    reseal: (sealed, context) => ring.seal(ring.unseal(sealed, context), context),
  });
}
