import type { Logger } from 'pino';
import type { DueNotice, NoticeSenderPort } from '@activities/notice.port';
import { wordsOf, type Language } from './notice-words';

/** Shows notices in the log: what a development machine does, and what happens to those nobody can be mailed. */
export class LogSender implements NoticeSenderPort {
  constructor(
    private readonly log: Logger,
    private readonly language: Language,
  ) {}

  send(due: DueNotice): Promise<void> {
    const { no, to, notice, about } = due;
    const text = wordsOf(due, this.language);
    this.log.info({ no, to: `${to.as} ${to.id}`, notice, about, text }, 'notice');
    return Promise.resolve();
  }
}
