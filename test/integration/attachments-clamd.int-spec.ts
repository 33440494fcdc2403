import { ClamdScanner } from '@ledger/attachments/clamd.scanner';
import { TestApi } from '../support/api';
import { Clamd } from '../support/clamd';
import { EICAR } from '../support/fake-clamd';
import { sendFile } from '../support/files';

/** ClamAV itself. What it does seldom, such as not answering, is played elsewhere. */
let clamd: Clamd;
let api: TestApi;

beforeAll(async () => {
  clamd = await Clamd.start();
  api = await TestApi.start({ CLAMD_ADDRESS: clamd.address });
});
afterAll(async () => {
  await api.stop();
  await clamd.stop();
});

it('finds what is infected among what people send', async () => {
  const as = await api.person('gan', { role: 'clerk', place: '000000' });
  const send = async (name: string, bytes: Buffer) => {
    const { status, body } = await sendFile(api, '/api/attachments', { as, name, bytes });
    return [status, body.scan, body.available];
  };
  expect(await send('说明.txt', Buffer.from('更正出生证明'))).toEqual([201, 'clean', true]);
  expect(await send('说明.txt', Buffer.from(EICAR))).toEqual([201, 'infected', false]);
});

it('takes files of the largest size, and names what it finds in them', async () => {
  const scanner = new ClamdScanner(clamd.address);
  const large = Buffer.alloc(20 * 1024 * 1024, 'x');
  expect(await scanner.scan(large)).toEqual({ clean: true });
  const infected = await scanner.scan(Buffer.concat([large, Buffer.from(EICAR)]));
  expect(infected).toEqual({ clean: false, finding: expect.stringContaining('Eicar') });
});
