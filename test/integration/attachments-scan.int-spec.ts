import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MockActivityEnvironment } from '@temporalio/testing';
import { DefaultLogger } from '@temporalio/worker';
import { attachmentActivities } from '@activities/attachment.activities';
import { AttachmentArchive } from '@ledger/attachments/attachment-archive';
import { ClamdScanner } from '@ledger/attachments/clamd.scanner';
import { TestApi } from '../support/api';
import { EICAR, FakeClamd } from '../support/fake-clamd';
import { sendFile, type Sent } from '../support/files';

let clamd: FakeClamd;
let api: TestApi;
let clerk: string;

beforeAll(async () => {
  clamd = await FakeClamd.start();
  api = await TestApi.start({ CLAMD_ADDRESS: clamd.address });
  clerk = await api.person('gan', { role: 'clerk', place: '000000' });
});
afterAll(async () => {
  await api.stop();
  await clamd.stop();
});
afterEach(() => {
  clamd.answer = 'stream: OK';
});

const INFECTED: Sent = { name: '说明.txt', bytes: Buffer.from(EICAR) };
const send = (sent: Sent = {}) => sendFile(api, '/api/attachments', { as: clerk, ...sent });
const tidy = () => {
  const { tidyAttachments } = attachmentActivities(api.app.get(AttachmentArchive));
  return new MockActivityEnvironment(undefined, { logger: new DefaultLogger('ERROR') }).run(tidyAttachments);
};
const scanOf = async (id: string) => {
  const { rows } = await api.database.client.query<{ scan: string; finding: string | null }>(
    'select scan, finding from attachment where id = $1',
    [id],
  );
  return rows[0];
};

describe('the scanner', () => {
  it('is asked about every upload, with all of it', async () => {
    const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(300_000, 'x')]);
    const { body } = await send({ bytes });
    expect(body).toMatchObject({ scan: 'clean', available: true });
    expect(clamd.scanned.at(-1)!.equals(bytes)).toBe(true);
  });

  it('keeps what is infected from everyone, and says what it is', async () => {
    const { status, body } = await send(INFECTED);
    expect([status, body.scan, body.available]).toEqual([201, 'infected', false]);
    expect(await scanOf(body.id)).toEqual({ scan: 'infected', finding: 'Eicar-Test-Signature' });
  });

  it.each([
    ['cannot say', 'INSTREAM size limit exceeded. ERROR'],
    ['ends the connection', null],
  ])('leaves a file unscanned when it %s, and is asked again by the chores', async (_, answer) => {
    clamd.answer = answer;
    const { body } = await send();
    expect(body).toMatchObject({ scan: 'unscanned', available: false });
    expect(await tidy()).toEqual({ scanned: 0, failed: 1, forgotten: 0 });
    clamd.answer = 'stream: OK';
    expect(await tidy()).toEqual({ scanned: 1, failed: 0, forgotten: 0 });
    expect(await scanOf(body.id)).toMatchObject({ scan: 'clean' });
    expect(await tidy()).toEqual({ scanned: 0, failed: 0, forgotten: 0 });
  });

  it('may be away when a file comes, and finds later what is in it', async () => {
    const away = new AttachmentArchive(api.db, {
      ATTACHMENT_STORE: 'postgres',
      CLAMD_ADDRESS: '127.0.0.1:1',
    });
    const file = { uploader: 'person/gan', name: '说明.txt', type: 'text/plain' } as const;
    const { id, scan } = await away.add({ ...file, bytes: INFECTED.bytes! });
    expect([scan, away.mayBeRead({ scan })]).toEqual(['unscanned', false]);
    expect(await tidy()).toMatchObject({ scanned: 1, failed: 0 });
    expect(await scanOf(id)).toMatchObject({ scan: 'infected' });
  });

  it('is left alone for the rest of a run after it failed three times in a row', async () => {
    clamd.answer = null;
    for (let i = 0; i < 5; i++) await send();
    expect(await tidy()).toMatchObject({ scanned: 0, failed: 3 });
    clamd.answer = 'stream: OK';
    expect(await tidy()).toMatchObject({ scanned: 5, failed: 0 });
  });

  it('is reached at a socket as well', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'clamd-'));
    const local = await FakeClamd.start(join(folder, 'clamd.sock'));
    try {
      const scanner = new ClamdScanner(local.address);
      expect(await scanner.scan(Buffer.from('办事'))).toEqual({ clean: true });
      expect(await scanner.scan(Buffer.from(EICAR))).toEqual({
        clean: false,
        finding: 'Eicar-Test-Signature',
      });
    } finally {
      await local.stop();
      rmSync(folder, { recursive: true });
    }
    await expect(new ClamdScanner(local.address).scan(Buffer.from('x'))).rejects.toThrow('ENOENT');
  });
});

describe('an upload that no command has named', () => {
  it('is forgotten after a day with its bytes, and no other', async () => {
    const [old, fresh] = [(await send()).body.id, (await send()).body.id];
    await api.db.query(`update attachment set uploaded_at = now() - interval '25 hours' where id = $1`, [
      old,
    ]);
    expect(await tidy()).toMatchObject({ forgotten: 1 });
    expect([await scanOf(old), await scanOf(fresh)]).toEqual([undefined, { scan: 'clean', finding: null }]);
    const { rows } = await api.database.client.query(
      'select attachment_id from attachment_content where attachment_id = any($1)',
      [[old, fresh]],
    );
    expect(rows).toEqual([{ attachment_id: fresh }]);
  });
});
