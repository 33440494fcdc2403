import type { DataSource } from 'typeorm';
import { rotateColumn, type Rotation, type SealedColumn } from '../key-rotation';
import type { PiiCipher } from '../pii-cipher';

const PARTICULARS: SealedColumn = {
  find: `select json_build_array(applicant_id, version) as key, particulars as sealed from applicant_version
    where key_id <> $1 and (applicant_id, version) > ($3, $4)
    order by applicant_id, version limit $2 for update`,
  before: ['', 0],
  keep: `update applicant_version set particulars = $1, key_id = split_part($1, '.', 1)
    where applicant_id = $2 and version = $3`,
  contextOf: ([id, version]) => `applicant/${id}/${version}`,
};

/** Encrypts again, with the current key, every version that another key encrypted. */
export const rotateKeys = (dataSource: DataSource, cipher: PiiCipher): Promise<Rotation> =>
  rotateColumn(dataSource, PARTICULARS, {
    currentId: cipher.currentKeyId,
    reseal: (sealed, context) => cipher.encrypt(cipher.decrypt(sealed, context), context),
  });
