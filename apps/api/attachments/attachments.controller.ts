import { Body, Controller, Get, Inject, Param, Post, Put, Query, Res, UploadedFile } from '@nestjs/common';
import type { Response } from 'express';
import { Access, CurrentPerson } from '../access/access.decorator';
import type { Person } from '../access/caller';
import { caseQuery, type CaseQuery } from '../cases/case-search.contract';
import { CaseSight } from '../cases/case-sight.service';
import { Openings } from '../cases/openings.service';
import { CONFIG, type Config } from '../config';
import { valid } from '../errors/valid.pipe';
import { AnswersOnce } from '../idempotency/answers-once.decorator';
import { Answers } from '../openapi/answers.decorator';
import { Limited } from '../rates/limited.decorator';
import {
  attachment,
  attachments,
  forApplicant,
  upload,
  uploadForm,
  uploadLimits,
  type ForApplicant,
  type UploadForm,
} from './attachment.contract';
import { AttachmentService } from './attachment.service';
import { ReceivesFile } from './file-receiver';
import { AnswersFile, handOut } from './hand-out';

/** Files (附件) that come with commands; who sees a case sees its files. */
@Controller()
export class AttachmentsController {
  constructor(
    private readonly sight: CaseSight,
    private readonly files: AttachmentService,
    private readonly openings: Openings,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** How large a file may be; told before one is sent. */
  @Get('attachments/limits')
  @Access('everyone')
  @Answers(uploadLimits)
  @Limited({ minutes: 60, perAddress: 600 })
  limits() {
    const { ATTACHMENT_MAX_MB: staff, ATTACHMENT_PUBLIC_MAX_MB: citizens } = this.config;
    return { staff, citizens };
  }

  /** Takes a file. It belongs to nothing until a command names its id, and is forgotten after a day without one. */
  @Post('attachments')
  @Access('staff')
  @Answers(upload, 201)
  @AnswersOnce('a file sent twice lies there twice, until nobody has named it for a day')
  @ReceivesFile('ATTACHMENT_MAX_MB')
  upload(
    @CurrentPerson() by: Person,
    @UploadedFile() file: Express.Multer.File | undefined,
    @Body(valid(uploadForm)) form: UploadForm,
  ) {
    return this.files.upload(`person/${by.id}`, file, form);
  }

  /** The files of a case: who brought each, when and with which command. `unopened` as for the case. */
  @Get('cases/:no/attachments')
  @Access('staff')
  @Answers(attachments)
  async ofCase(
    @CurrentPerson() by: Person,
    @Param('no') no: string,
    @Query(valid(caseQuery)) { unopened }: CaseQuery,
  ) {
    await this.sight.case(by, no);
    await this.openings.note(by, 'case', no, unopened);
    return { items: await this.files.list({ entity: 'case', no }) };
  }

  /** A file of a case, to be saved. The audit notes who fetched it. */
  @Get('cases/:no/attachments/:id')
  @Access('staff')
  @AnswersFile()
  async fetchOfCase(
    @CurrentPerson() by: Person,
    @Param('no') no: string,
    @Param('id') id: string,
    @Res({ passthrough: true }) response: Response,
  ) {
    await this.sight.case(by, no);
    return handOut(await this.files.fetch(by, { entity: 'case', no }, id), response);
  }

  /** Marks whether the applicant is shown a file of their case. */
  @Put('cases/:no/attachments/:id/for-applicant')
  @Access('staff')
  @Answers(attachment)
  async markForApplicant(
    @CurrentPerson() by: Person,
    @Param('no') no: string,
    @Param('id') id: string,
    @Body(valid(forApplicant)) { value }: ForApplicant,
  ) {
    await this.sight.case(by, no);
    return this.files.markForApplicant(by, no, id, value);
  }

  /** The files of a matter. */
  @Get('matters/:no/attachments')
  @Access('staff')
  @Answers(attachments)
  async ofMatter(@CurrentPerson() by: Person, @Param('no') no: string) {
    await this.sight.matter(by, no);
    await this.openings.note(by, 'matter', no);
    return { items: await this.files.list({ entity: 'matter', no }) };
  }

  /** A file of a matter, to be saved. The audit notes who fetched it. */
  @Get('matters/:no/attachments/:id')
  @Access('staff')
  @AnswersFile()
  async fetchOfMatter(
    @CurrentPerson() by: Person,
    @Param('no') no: string,
    @Param('id') id: string,
    @Res({ passthrough: true }) response: Response,
  ) {
    await this.sight.matter(by, no);
    return handOut(await this.files.fetch(by, { entity: 'matter', no }, id), response);
  }
}
