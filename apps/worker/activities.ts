import type { Client } from '@temporalio/client';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { attachmentActivities } from '@activities/attachment.activities';
import { calendarActivities } from '@activities/calendar.activities';
import { deliveryActivities } from '@activities/delivery.activities';
import { factsActivities } from '@activities/facts.activities';
import { ledgerActivities } from '@activities/ledger.activities';
import { noticeActivities } from '@activities/notice.activities';
import type { NoticeSenderPort } from '@activities/notice.port';
import { reconcileActivities } from '@activities/reconcile.activities';
import { AttachmentArchive } from '@ledger/attachments/attachment-archive';
import { EntityCalendarRepository } from '@ledger/calendar/entity-calendar.repository';
import { FactsRepository } from '@ledger/facts/facts.repository';
import { NoticeRepository } from '@ledger/notices/notice.repository';
import { RecipientRepository } from '@ledger/notices/recipient.repository';
import { LedgerIndexRepository } from '@ledger/recording/ledger-index.repository';
import { LedgerRecorder } from '@ledger/recording/ledger.recorder';
import type { Config } from './config';
import { LogSender } from './notices/log.sender';
import { MailSender } from './notices/mail.sender';
import { TemporalIndex } from './temporal-index';
import { TemporalMessenger } from './temporal-messenger';

export interface Outside {
  readonly ledgerDb: DataSource;
  readonly client: Client;
  readonly log: Logger;
}

/** What cases and matters have done outside of them. */
export const entityActivities = ({ ledgerDb, client }: Outside) => ({
  ...ledgerActivities(new LedgerRecorder(ledgerDb)),
  ...deliveryActivities(new TemporalMessenger(client.workflow)),
  ...factsActivities(new FactsRepository(ledgerDb)),
});

/** What is done for all of them on a schedule. */
export function choreActivities(config: Config, { ledgerDb, client, log }: Outside) {
  const messenger = new TemporalMessenger(client.workflow);
  const entities = new LedgerIndexRepository(ledgerDb);
  const ledger = new LedgerRecorder(ledgerDb);
  const workflows = new TemporalIndex(client.workflow);
  return {
    ...attachmentActivities(new AttachmentArchive(ledgerDb, config)),
    ...noticeActivities(new NoticeRepository(ledgerDb), senderOf(config, { ledgerDb, log })),
    ...reconcileActivities({ ledger, entities, workflows, messenger }),
    ...calendarActivities({ entities, calendars: new EntityCalendarRepository(ledgerDb), messenger }),
  };
}

function senderOf(config: Config, { ledgerDb, log }: Pick<Outside, 'ledgerDb' | 'log'>): NoticeSenderPort {
  const { SMTP_URL: url, MAIL_FROM: from, MAIL_LANGUAGE: language } = config;
  const inTheLog = new LogSender(log, language);
  if (!url) return inTheLog;
  return new MailSender({ url, from, language }, new RecipientRepository(ledgerDb), inTheLog);
}
