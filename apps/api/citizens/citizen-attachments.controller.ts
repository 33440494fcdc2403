import { Body, Controller, Get, Param, Post, Res, UploadedFile } from '@nestjs/common';
import type { Response } from 'express';
import { Access, CurrentCitizen } from '../access/access.decorator';
import type { Citizen } from '../access/caller';
import { upload, uploadForm, type UploadForm } from '../attachments/attachment.contract';
import { AttachmentService } from '../attachments/attachment.service';
import { ReceivesFile } from '../attachments/file-receiver';
import { AnswersFile, handOut } from '../attachments/hand-out';
import { valid } from '../errors/valid.pipe';
import { AnswersOnce } from '../idempotency/answers-once.decorator';
import { Answers } from '../openapi/answers.decorator';
import { Limited } from '../rates/limited.decorator';

/** Files that citizens send with what they report or provide, and those they are shown. */
@Controller()
export class CitizenAttachmentsController {
  constructor(private readonly files: AttachmentService) {}

  /** Takes a file for a matter that is about to be reported online; whoever names its id there gives it. */
  @Post('registrations/attachments')
  @Access('everyone')
  @Answers(upload, 201)
  @AnswersOnce('a file sent twice lies there twice, until nobody has named it for a day')
  @Limited({ minutes: 60, perAddress: 40 })
  @ReceivesFile('ATTACHMENT_PUBLIC_MAX_MB')
  uploadToReport(
    @UploadedFile() file: Express.Multer.File | undefined,
    @Body(valid(uploadForm)) form: UploadForm,
  ) {
    return this.files.upload('public', file, form);
  }

  /** Takes a file of the applicant, to be named in a command on their case. */
  @Post('track/attachments')
  @Access('citizen')
  @Answers(upload, 201)
  @AnswersOnce('a file sent twice lies there twice, until nobody has named it for a day')
  @Limited({ minutes: 60, perAddress: 120 })
  @ReceivesFile('ATTACHMENT_PUBLIC_MAX_MB')
  upload(
    @CurrentCitizen() citizen: Citizen,
    @UploadedFile() file: Express.Multer.File | undefined,
    @Body(valid(uploadForm)) form: UploadForm,
  ) {
    return this.files.upload(`applicant/${citizen.applicant}`, file, form);
  }

  /** A file that the applicant brought or that is marked for them, to be saved. */
  @Get('track/attachments/:id')
  @Access('citizen')
  @AnswersFile()
  async fetch(
    @CurrentCitizen() citizen: Citizen,
    @Param('id') id: string,
    @Res({ passthrough: true }) response: Response,
  ) {
    return handOut(await this.files.fetchShown(citizen, id), response);
  }
}
