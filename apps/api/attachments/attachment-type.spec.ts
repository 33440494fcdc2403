import { fileNameOf, typeOf } from './attachment-type';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n');
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex');
const CFB = Buffer.from('d0cf11e0a1b11ae1'.padEnd(1024, '0'), 'hex');
const ZIP = Buffer.from('504b0304'.padEnd(200, '0'), 'hex');
const GB18030 = Buffer.from('b0eccac2d6b8c4cf', 'hex');

describe('what is taken', () => {
  it.each<[string, Buffer, string]>([
    ['执照.pdf', PDF, 'application/pdf'],
    ['PHOTO.PNG', PNG, 'image/png'],
    ['申请.doc', CFB, 'application/msword'],
    ['申请.wps', CFB, 'application/kswps'],
    ['电子证照.ofd', Buffer.concat([ZIP, Buffer.from('OFD.xml')]), 'application/ofd'],
    ['说明.txt', Buffer.from('办不成事\r\n'), 'text/plain'],
    ['说明.txt', GB18030, 'text/plain'],
    ['名单.csv', Buffer.from('\ufeff姓名,电话\n'), 'text/csv'],
  ])('%s as what it is', async (name, bytes, type) => expect(await typeOf(name, bytes)).toBe(type));

  it.each<[string, string, Buffer]>([
    ['an extension that is not taken', '工具.exe', Buffer.from('MZ')],
    ['an archive', '材料.zip', ZIP],
    ['an archive under another name', '材料.docx', ZIP],
    ['an archive without a document in it', '证照.ofd', ZIP],
    ['a picture that is none', '照片.jpg', PDF],
    ['a page of the web', '照片.png', Buffer.from('<html><script>alert(1)</script>')],
    ['bytes that are not text', '说明.txt', Buffer.from([0x41, 0x00, 0x42])],
    ['bytes in no encoding', '说明.csv', Buffer.from([0xff, 0xff, 0xff])],
    ['a program under the name of a text', '说明.txt', PNG],
    ['no extension', 'README', Buffer.from('text')],
  ])('not %s', async (_, name, bytes) => expect(await typeOf(name, bytes)).toBeUndefined());
});

describe('a file name', () => {
  it.each([
    ['营业执照.pdf', '营业执照.pdf'],
    ['C:\\Users\\王\\营业 执照.pdf', '营业 执照.pdf'],
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['a\r\nSet-Cookie: x.txt', 'aSet-Cookie x.txt'],
    ['exe\u202efdp.exe', 'exefdp.exe'],
    ['  .pdf', undefined],
    ['noextension', undefined],
    ['', undefined],
  ])('%j is kept as %j', (given, kept) => expect(fileNameOf(given)).toBe(kept));

  it('is cut without its extension', () => {
    expect(fileNameOf(`${'长'.repeat(300)}.pdf`)).toBe(`${'长'.repeat(150)}.pdf`);
  });
});
