import { Logger } from '@nestjs/common';

/** Settings of a product that writes one-time codes into its log, from where `SentCodes` takes them. */
export const CODES_IN_LOG = { TEXT_MESSAGE_DRIVER: 'log' } as const;
const SENT = /^(\d{6}) is the one-time code for (\S+),/;

/** The one-time codes that applicants are sent, as their telephones would show them. */
export class SentCodes {
  private readonly unread = new Map<string, string>();
  private readonly awaited = new Map<string, (code: string) => void>();
  private readonly heard = jest
    .spyOn(Logger.prototype, 'log')
    .mockImplementation((line: unknown) => this.hear(String(line)));

  /** The code that was sent for a case, or will be: it is sent after the asking has been answered. */
  next(no: string): Promise<string> {
    const code = this.unread.get(no);
    this.unread.delete(no);
    if (code !== undefined) return Promise.resolve(code);
    return new Promise((resolve) => this.awaited.set(no, resolve));
  }

  stop(): void {
    this.heard.mockRestore();
  }

  private hear(line: string): void {
    const [, code, no] = SENT.exec(line) ?? [];
    if (code === undefined || no === undefined) return;
    const resolve = this.awaited.get(no);
    this.awaited.delete(no);
    if (resolve) resolve(code);
    else this.unread.set(no, code);
  }
}
