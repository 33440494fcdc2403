import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import { AttachmentArchive } from '@ledger/attachments/attachment-archive';
import { AttachmentRepository } from '@ledger/attachments/attachment.repository';
import { StoreAwayError } from '@ledger/attachments/attachment-store';
import { S3Store } from '@ledger/attachments/s3.store';
import { TestApi } from '../support/api';
import { PDF, sendFile } from '../support/files';

const folder = mkdtempSync(join(tmpdir(), 's3-'));
const server = new S3rver({
  directory: folder,
  address: '127.0.0.1',
  port: 0,
  silent: true,
  configureBuckets: [{ name: 'assist', configs: [] }],
});
let urlOf: (bucket: string) => string;
let api: TestApi;
let clerk: string;

beforeAll(async () => {
  const { port } = (await server.run()) as AddressInfo;
  urlOf = (bucket) => `http://S3RVER:S3RVER@127.0.0.1:${port}/${bucket}?region=cn-north-1`;
  api = await TestApi.start({ ATTACHMENT_STORE: 's3', S3_URL: urlOf('assist') });
  clerk = await api.person('gan', { role: 'clerk', place: '000000' });
});
afterAll(async () => {
  await api.stop();
  await server.close();
  rmSync(folder, { recursive: true });
});

it('keeps uploads in the bucket and not in Postgres, reads them, and forgets them', async () => {
  const { status, body } = await sendFile(api, '/api/attachments', { as: clerk });
  expect(status).toBe(201);
  const store = new S3Store(new URL(urlOf('assist')));
  expect((await store.get(body.id))!.includes('%PDF')).toBe(false);
  expect(await api.db.query('select from attachment_content')).toEqual([]);
  const archive = api.app.get(AttachmentArchive);
  const kept = (await api.app.get(AttachmentRepository).find(body.id))!;
  expect((await archive.read(kept))!.equals(PDF)).toBe(true);
  await api.db.query(`update attachment set uploaded_at = now() - interval '25 hours'`);
  expect(await archive.forgetUnbound(10)).toBe(1);
  expect(await store.get(body.id)).toBeUndefined();
  await store.remove(body.id);
});

it('reads what was kept in Postgres before', async () => {
  const before = new AttachmentArchive(api.db, { ATTACHMENT_STORE: 'postgres' });
  const kept = await before.add({ uploader: 'public', name: 'a.pdf', type: 'application/pdf', bytes: PDF });
  expect((await api.app.get(AttachmentArchive).read(kept))!.equals(PDF)).toBe(true);
});

it('says that the store is away, and keeps no file without its bytes for long', async () => {
  const away = await TestApi.start({
    ATTACHMENT_STORE: 's3',
    S3_URL: 'http://key:secret@127.0.0.1:1/assist',
  });
  try {
    const as = await away.person('gan', { role: 'clerk', place: '000000' });
    const { status, body } = await sendFile(away, '/api/attachments', { as });
    expect([status, body.code, body.away]).toEqual([503, 'SERVICE.AWAY', ['attachment-store']]);
  } finally {
    await away.stop();
  }
  await expect(new S3Store(new URL(urlOf('nowhere'))).put('x', PDF)).rejects.toThrow(StoreAwayError);
});

it('cannot read from a store that is not named any more', () => {
  const without = new AttachmentArchive(api.db, { ATTACHMENT_STORE: 'postgres' });
  return expect(without.read({ id: 'x', store: 's3', dataKey: null })).rejects.toThrow(StoreAwayError);
});
