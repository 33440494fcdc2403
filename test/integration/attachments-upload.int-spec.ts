import { createHash, randomUUID } from 'node:crypto';
import { SessionService } from '../../apps/api/session/session.service';
import { TestApi } from '../support/api';
import { PDF, sendFile, type Sent } from '../support/files';

const MB = 1024 * 1024;
const pdfOf = (size: number): Buffer => Buffer.concat([PDF, Buffer.alloc(size - PDF.length, ' ')]);

let api: TestApi;
let clerk: string;
let citizen: string;

beforeAll(async () => {
  api = await TestApi.start({ ATTACHMENT_MAX_MB: '2', ATTACHMENT_PUBLIC_MAX_MB: '1' });
  clerk = await api.person('gan', { role: 'clerk', place: '000000' });
  citizen = (await api.app.get(SessionService).openForCitizen('530303-20261125-0001', randomUUID())).token;
});
afterAll(() => api.stop());

const send = (sent: Sent = {}) => sendFile(api, '/api/attachments', { as: clerk, ...sent });

describe('an upload', () => {
  it('has limits that are told before one is sent', async () => {
    const { status, body } = await api.ask('GET', '/api/attachments/limits');
    expect([status, body]).toEqual([200, { staff: 2, citizens: 1 }]);
  });

  it('is kept under its name, as what it is, and belongs to its sender', async () => {
    const { status, body } = await send({ name: '../营业 执照（副本）.PDF' });
    expect([status, body]).toEqual([
      201,
      {
        id: body.id,
        name: '营业 执照（副本）.PDF',
        size: PDF.length,
        type: 'application/pdf',
        sha256: createHash('sha256').update(PDF).digest('hex'),
        scan: 'unscanned',
        available: true,
      },
    ]);
    const { rows } = await api.database.client.query(
      'select uploader, store, stream, bytes from attachment join attachment_content on id = attachment_id where id = $1',
      [body.id],
    );
    expect(rows).toMatchObject([{ uploader: 'person/gan', store: 'postgres', stream: null }]);
  });

  it('may be given another name', async () => {
    const { body } = await send({ fields: { name: '租约.pdf' } });
    expect(body.name).toBe('租约.pdf');
  });

  it.each<[string, Sent, string, string]>([
    ['is a program', { name: '工具.exe' }, 'file', 'file-type:'],
    ['is not what its name says', { name: '照片.png' }, 'file', 'file-type:'],
    ['is renamed to what it is not', { fields: { name: '照片.png' } }, 'file', 'file-type:'],
    ['is empty', { bytes: Buffer.alloc(0) }, 'file', 'file-empty'],
    ['is larger than is allowed', { bytes: pdfOf(2 * MB + 1) }, 'file', 'file-size:2'],
    ['has no name', { name: '.pdf' }, 'file', 'file-name'],
    ['is given no name', { fields: { name: '///' } }, 'name', 'file-name'],
    ['comes in another field', { field: 'picture' }, 'picture', 'unknown-field'],
    ['comes with another field', { fields: { case: '1' } }, 'case', 'unknown-field'],
  ])('is refused when it %s', async (_, sent, field, rule) => {
    const { status, body } = await send(sent);
    expect([status, body.code, body.field]).toEqual([422, 'REQUEST.INVALID', field]);
    expect(body.rule).toMatch(new RegExp(`^${rule}`));
    expect(body.detail).not.toContain(body.rule);
  });

  it('is refused in the language of its sender', async () => {
    const large = pdfOf(2 * MB + 1);
    expect((await send({ bytes: large })).body.detail).toContain('单个文件不得超过 2 MB。');
    expect((await send({ bytes: large, language: 'en' })).body.detail).toContain('A file has at most 2 MB.');
  });

  it('is as large as is allowed', async () => {
    expect((await send({ bytes: pdfOf(2 * MB) })).status).toBe(201);
  });

  it('needs a file, in a form that can be read', async () => {
    const none = await api.ask('POST', '/api/attachments', { as: clerk, body: {} });
    expect(none.body).toMatchObject({ code: 'REQUEST.INVALID', field: 'file', rule: 'required' });
    const headers = { 'Content-Type': 'multipart/form-data; boundary=x' };
    const broken = await api.ask('POST', '/api/attachments', { as: clerk, headers, body: 'broken off' });
    expect([broken.status, broken.body.code]).toEqual([400, 'REQUEST.UNREADABLE']);
  });

  it('is for those who have signed in', async () => {
    expect((await send({ as: undefined })).body.code).toBe('ACCESS.NOT_SIGNED_IN');
    expect((await send({ as: citizen })).body.code).toBe('ACCESS.NOT_PERMITTED');
  });
});

describe.each([
  ['before a matter is reported online', '/api/registrations/attachments', () => undefined, 'public'],
  [
    'in a session of the applicant',
    '/api/track/attachments',
    () => citizen,
    expect.stringMatching(/^applicant\//),
  ],
])('a citizen’s upload %s', (_, path, as, uploader) => {
  it('is taken', async () => {
    const { status, body } = await sendFile(api, path, { as: as() });
    expect(status).toBe(201);
    const { rows } = await api.database.client.query('select uploader from attachment where id = $1', [
      body.id,
    ]);
    expect(rows).toEqual([{ uploader }]);
  });

  it('is refused when it is larger than a citizen may send', async () => {
    const { body } = await sendFile(api, path, { as: as(), bytes: pdfOf(MB + 1) });
    expect([body.code, body.rule]).toEqual(['REQUEST.INVALID', 'file-size:1']);
  });
});

it('limits how often anyone uploads without signing in', async () => {
  const strict = await TestApi.start({ PUBLIC_RATE_FACTOR: '0.05' });
  try {
    const statuses: number[] = [];
    for (let i = 0; i < 3; i++)
      statuses.push((await sendFile(strict, '/api/registrations/attachments')).status);
    expect(statuses).toEqual([201, 201, 429]);
  } finally {
    await strict.stop();
  }
});
