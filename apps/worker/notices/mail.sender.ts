import { createTransport, type Transporter } from 'nodemailer';
import type { DueNotice, NoticeSenderPort } from '@activities/notice.port';
import type { RecipientRepository } from '@ledger/notices/recipient.repository';
import { wordsOf, type Language } from './notice-words';

export interface MailSettings {
  readonly url: string;
  readonly from: string;
  readonly language: Language;
}

const TIMEOUT_MS = 10_000;

/** Mails notices to staff. Those that reach no address, an applicant's among them, go to the other sender. */
export class MailSender implements NoticeSenderPort {
  private readonly transport: Transporter;

  constructor(
    private readonly settings: MailSettings,
    private readonly recipients: RecipientRepository,
    private readonly otherwise: NoticeSenderPort,
  ) {
    const { url } = settings;
    this.transport = createTransport({ url, connectionTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS });
  }

  async send(notice: DueNotice): Promise<void> {
    const addresses = await this.recipients.addressesOf(notice.to, notice.hall);
    if (addresses.length === 0) return this.otherwise.send(notice);
    const subject = wordsOf(notice, this.settings.language);
    await this.transport.sendMail({
      from: this.settings.from,
      bcc: addresses,
      subject,
      text: subject,
      // A mail that is sent twice, after a crash, is the same mail.
      messageId: `<${notice.id.replace(/[^\w.-]/g, '.')}@agency-assist>`,
    });
  }
}
