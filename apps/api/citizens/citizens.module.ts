import { Module } from '@nestjs/common';
import { AttachmentsModule } from '../attachments/attachments.module';
import { CasesModule } from '../cases/cases.module';
import { CONFIG, type Config } from '../config';
import { CodeSender, CodeSenderByAddress, LogCodeSender, MailCodeSender, NoCodeSender } from './code-sender';
import { CitizenAttachmentsController } from './citizen-attachments.controller';
import { CitizensService } from './citizens.service';
import { OneTimeCodes } from './one-time-code.service';
import { OnlineRegistrationController } from './online-registration.controller';
import { PlainTrackController } from './plain-track.controller';
import { TrackController } from './track.controller';

const senderFor = ({ TEXT_MESSAGE_DRIVER, SMTP_URL, MAIL_FROM }: Config): CodeSender =>
  new CodeSenderByAddress(
    TEXT_MESSAGE_DRIVER === 'log' ? new LogCodeSender() : new NoCodeSender(),
    SMTP_URL ? new MailCodeSender(SMTP_URL, MAIL_FROM) : undefined,
  );

@Module({
  imports: [AttachmentsModule, CasesModule],
  controllers: [
    TrackController,
    PlainTrackController,
    OnlineRegistrationController,
    CitizenAttachmentsController,
  ],
  providers: [
    OneTimeCodes,
    CitizensService,
    { provide: CodeSender, inject: [CONFIG], useFactory: senderFor },
  ],
})
export class CitizensModule {}
