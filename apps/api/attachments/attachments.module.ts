import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AttachmentArchive } from '@ledger/attachments/attachment-archive';
import { CONFIG, type Config } from '../config';
import { AttachmentNaming } from './attachment-naming.service';
import { AttachmentService } from './attachment.service';

/** Files that come with commands; the routes are where cases and citizens are. */
@Module({
  providers: [
    AttachmentNaming,
    AttachmentService,
    {
      provide: AttachmentArchive,
      inject: [DataSource, CONFIG],
      useFactory: (db: DataSource, config: Config) => new AttachmentArchive(db, config),
    },
  ],
  exports: [AttachmentNaming, AttachmentService],
})
export class AttachmentsModule {}
