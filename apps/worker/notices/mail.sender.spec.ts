import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import type { DueNotice } from '@activities/notice.port';
import type { RecipientRepository } from '@ledger/notices/recipient.repository';
import { MailSender } from './mail.sender';

const notice: DueNotice = {
  id: 'case/330111-20261125-0001#7',
  entity: 'case',
  no: '330111-20261125-0001',
  hall: 'fuyang-hall',
  to: { as: 'role', id: 'supervisor' },
  notice: 'lapsed',
  about: 'triage',
  sendAt: '2026-11-25T09:00+08:00',
  attempt: 1,
};

/** A mail server that keeps what it is given, or refuses it. */
async function mailServer(refuses = false) {
  const mails: { to: string[]; raw: Buffer }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        mails.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(chunks) });
        done(refuses ? new Error('mailbox full') : null);
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const close = () => new Promise<void>((resolve) => server.close(resolve));
  return { mails, url: `smtp://127.0.0.1:${port}`, close };
}

function senderTo(url: string, addresses: string[]) {
  const others: DueNotice[] = [];
  const recipients = { addressesOf: async () => addresses } as unknown as RecipientRepository;
  const otherwise = { send: async (one: DueNotice) => void others.push(one) };
  const sender = new MailSender({ url, from: 'hall@example.org', language: 'zh-CN' }, recipients, otherwise);
  return { sender, others };
}

describe('a notice by mail', () => {
  it('reaches everyone it is for, none of whom sees the others, in plain words', async () => {
    const server = await mailServer();
    const { sender } = senderTo(server.url, ['a@example.org', 'b@example.org']);
    await sender.send(notice);
    await server.close();
    const [mail] = server.mails;
    expect(mail!.to).toEqual(['a@example.org', 'b@example.org']);
    const parsed = await PostalMime.parse(mail!.raw);
    expect(parsed.subject).toContain('330111-20261125-0001 · 超期');
    expect(parsed.text).toContain('超期');
    expect(mail!.raw.toString()).not.toContain('b@example.org');
  });

  it('that is sent again is the same mail', async () => {
    const server = await mailServer();
    const { sender } = senderTo(server.url, ['a@example.org']);
    await sender.send(notice);
    await sender.send(notice);
    await server.close();
    const [first, second] = await Promise.all(server.mails.map(({ raw }) => PostalMime.parse(raw)));
    expect(first!.messageId).toBe(second!.messageId);
  });

  it('goes the other way when nobody has an address', async () => {
    const { sender, others } = senderTo('smtp://127.0.0.1:9', []);
    await sender.send(notice);
    expect(others).toEqual([notice]);
  });

  it('that the server does not take is an error, to be tried again', async () => {
    const server = await mailServer(true);
    await expect(senderTo(server.url, ['a@example.org']).sender.send(notice)).rejects.toThrow('mailbox full');
    await server.close();
  });
});
