import { Logger } from '@nestjs/common';
import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import {
  CodeSender,
  CodeSenderByAddress,
  LogCodeSender,
  MailCodeSender,
  NoCodeSender,
  type CodeMessage,
} from './code-sender';

const message = (address: string): CodeMessage => ({
  address,
  otp: '042193',
  minutes: 10,
  language: 'zh-CN',
  caseNo: '330111-20261125-0001',
});

class Noting extends CodeSender {
  readonly sent: string[] = [];
  send({ address }: CodeMessage): Promise<void> {
    this.sent.push(address);
    return Promise.resolve();
  }
}

/** A mail server that keeps what it is sent. */
async function openMailbox() {
  const received: Buffer[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _, done) => {
      stream.on('data', (part: Buffer) => received.push(part));
      stream.on('end', () => done());
    },
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    letter: () => Buffer.concat(received),
    close: () => new Promise<void>((closed) => server.close(closed)),
  };
}

describe('a one-time code', () => {
  afterEach(() => jest.restoreAllMocks());

  it('goes by mail to mail addresses and by text message to all others', async () => {
    const [text, mail] = [new Noting(), new Noting()];
    const sender = new CodeSenderByAddress(text, mail);
    await sender.send(message('he@example.org'));
    await sender.send(message('13800001234'));
    expect([text.sent, mail.sent]).toEqual([['13800001234'], ['he@example.org']]);
  });

  it('goes to the number that is dialled, however it was written down', async () => {
    const text = new Noting();
    const sender = new CodeSenderByAddress(text, undefined);
    for (const written of ['139 1234 5678', '（０１０）8888-6666', '+86 １３９ 1234 5678'])
      await sender.send(message(written));
    expect(text.sent).toEqual(['13912345678', '01088886666', '+8613912345678']);
  });

  it('goes where text messages go when there is no mail server', async () => {
    const text = new Noting();
    await new CodeSenderByAddress(text, undefined).send(message('he@example.org'));
    expect(text.sent).toEqual(['he@example.org']);
  });

  it('is shown in the log in development, with the telephone masked', async () => {
    const log = jest.spyOn(Logger.prototype, 'log').mockReturnValue();
    await new LogCodeSender().send(message('13800001234'));
    expect(log).toHaveBeenCalledWith(expect.stringMatching(/^042193 .* 138\*{4}1234/));
  });

  it('is not shown where nothing is set up to send it', async () => {
    const warn = jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
    await new NoCodeSender().send(message('13800001234'));
    expect(warn).toHaveBeenCalledWith(expect.not.stringContaining('042193'));
  });

  it('is mailed in the language of whoever asked', async () => {
    const mailbox = await openMailbox();
    try {
      await new MailCodeSender(mailbox.url, 'hall@example.org').send(message('he@example.org'));
    } finally {
      await mailbox.close();
    }
    const mail = await PostalMime.parse(mailbox.letter());
    expect([mail.from?.address, mail.to?.[0]?.address]).toEqual(['hall@example.org', 'he@example.org']);
    expect(mail.subject).toBe('办成事：查询验证码');
    expect(mail.text).toMatch(/042193，10 分钟内有效/);
  });
});
