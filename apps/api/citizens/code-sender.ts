import { Logger } from '@nestjs/common';
import { maskPhone } from '@ledger/applicants/masking';
import { createTransport, type Transporter } from 'nodemailer';
import { say, type Language } from '../language/language';

/** A one-time code on its way to an applicant. */
export interface CodeMessage {
  /** The telephone or e-mail address on record. */
  readonly address: string;
  readonly otp: string;
  readonly minutes: number;
  readonly language: Language;
  readonly caseNo: string;
}

/** The way to an applicant's telephone or mailbox. Throws when the message could not be handed over. */
export abstract class CodeSender {
  abstract send(message: CodeMessage): Promise<void>;
}

const isMailAddress = (address: string): boolean => address.includes('@');

/** A telephone number as a gateway takes it, however it was written down. */
const dialled = (phone: string): string => phone.normalize('NFKC').replace(/[^\d+]/g, '');

/** Mail to mail addresses, where there is a mail server; everything else by text message. */
export class CodeSenderByAddress extends CodeSender {
  constructor(
    private readonly text: CodeSender,
    private readonly mail: CodeSender | undefined,
  ) {
    super();
  }

  send(message: CodeMessage): Promise<void> {
    const { address } = message;
    if (isMailAddress(address)) return (this.mail ?? this.text).send(message);
    return this.text.send({ ...message, address: dialled(address) });
  }
}

/** Shows the code in the console. For development: whoever reads the log could follow the case. */
export class LogCodeSender extends CodeSender {
  private readonly log = new Logger('OneTimeCode');

  send({ otp, caseNo, address, minutes }: CodeMessage): Promise<void> {
    this.log.log(
      `${otp} is the one-time code for ${caseNo}, to ${maskPhone(address)}, for ${minutes} minutes`,
    );
    return Promise.resolve();
  }
}

/** Where no gateway for text messages is connected: the code goes nowhere, and the log says so without it. */
export class NoCodeSender extends CodeSender {
  private readonly log = new Logger('OneTimeCode');

  send({ caseNo }: CodeMessage): Promise<void> {
    this.log.warn(`no way to send text messages is set up: the one-time code for ${caseNo} was not sent`);
    return Promise.resolve();
  }
}

export class MailCodeSender extends CodeSender {
  private readonly transport: Transporter;

  constructor(
    smtpUrl: string,
    private readonly from: string,
  ) {
    super();
    this.transport = createTransport(smtpUrl);
  }

  async send({ address, language, otp, minutes }: CodeMessage): Promise<void> {
    await this.transport.sendMail({
      from: this.from,
      to: address,
      subject: say(language, 'citizen:otp-subject'),
      text: say(language, 'citizen:otp-text', { otp, minutes }),
    });
  }
}
