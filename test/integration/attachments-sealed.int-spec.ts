import { randomBytes } from 'node:crypto';
import { AttachmentArchive } from '@ledger/attachments/attachment-archive';
import { rotateAttachmentKeys } from '@ledger/attachments/attachment-key-rotation';
import { AttachmentRepository } from '@ledger/attachments/attachment.repository';
import { TestApi } from '../support/api';
import { PDF } from '../support/files';

/** Attachments as they lie in the database: unreadable without their keys, which can be changed. */
const ring = (id: string): string => `${id}:${randomBytes(32).toString('base64')}`;
const [first, second] = [ring('first'), ring('second')];
const FILE = { uploader: 'public', name: 'a.pdf', type: 'application/pdf', bytes: PDF } as const;

let api: TestApi;
const archive = (keys?: string) =>
  new AttachmentArchive(api.db, { ATTACHMENT_STORE: 'postgres', ATTACHMENT_KEYS: keys });
const now = async (id: string) => (await new AttachmentRepository(api.db).find(id))!;
const keptOf = async (id: string): Promise<Buffer> => {
  const sql = 'select bytes from attachment_content where attachment_id = $1';
  return (await api.db.query<[{ bytes: Buffer }]>(sql, [id]))[0].bytes;
};

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());

it('keeps no byte of a file readable, and each file under a key of its own', async () => {
  const [one, other] = [await archive(first).add(FILE), await archive(first).add(FILE)];
  expect((await keptOf(one.id)).includes('%PDF')).toBe(false);
  expect((await keptOf(one.id)).equals(await keptOf(other.id))).toBe(false);
  expect((await archive(first).read(one))!.equals(PDF)).toBe(true);
  expect(one).toMatchObject({ size: PDF.length });
});

it('opens nothing without the key, and nothing that was changed or belongs to another file', async () => {
  const [one, other] = [await archive(first).add(FILE), await archive(first).add(FILE)];
  await expect(archive().read(one)).rejects.toThrow('ATTACHMENT_KEYS is not set');
  await expect(archive(second).read(one)).rejects.toThrow('the key first, which is not among the keys');
  await api.db.query(
    `update attachment_content set bytes = (select bytes from attachment_content where attachment_id = $2)
     where attachment_id = $1`,
    [one.id, other.id],
  );
  await expect(archive(first).read(one)).rejects.toThrow();
});

it('changes the key without touching the files, after which the old one is not needed', async () => {
  const plain = await archive().add(FILE);
  const sealed = await archive(first).add(FILE);
  const before = await keptOf(sealed.id);
  const both = `${second},${first}`;
  const { rotated, failed } = await rotateAttachmentKeys(api.db, both);
  expect(rotated).toBeGreaterThan(0);
  expect(failed).toEqual([]);
  expect(await rotateAttachmentKeys(api.db, both)).toEqual({ rotated: 0, failed: [] });
  expect((await keptOf(sealed.id)).equals(before)).toBe(true);
  expect((await archive(second).read(await now(sealed.id)))!.equals(PDF)).toBe(true);
  expect((await archive(second).read(await now(plain.id)))!.equals(PDF)).toBe(true);
});

it('changes the keys behind one that does not open, and names the attachment', async () => {
  const files = await Promise.all(Array.from({ length: 3 }, () => archive(first).add(FILE)));
  const [damaged, ...others] = files.map(({ id }) => id).sort() as [string, ...string[]];
  await api.db.query(`update attachment set data_key = 'first.AAAA' where id = $1`, [damaged]);
  const { failed } = await rotateAttachmentKeys(api.db, `${second},${first}`);
  expect(failed.map(({ name }) => name)).toEqual([`attachment/${damaged}`]);
  for (const id of others) expect((await archive(second).read(await now(id)))!.equals(PDF)).toBe(true);
});
