import type { Logger } from 'pino';
import type { DueNotice, NoticeSenderPort } from '@activities/notice.port';

/** Shows notices in the log: what a development machine does, and what happens to those nobody can be mailed. */
export class LogSender implements NoticeSenderPort {
  constructor(private readonly log: Logger) {}

  send({ no, to, notice, about }: DueNotice): Promise<void> {
    this.log.info({ no, to: `${to.as} ${to.id}`, notice, about }, 'notice');
    return Promise.resolve();
  }
}
