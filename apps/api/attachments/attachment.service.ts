import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import {
  isFromApplicant,
  type Attachment,
  type BoundAttachment,
  type Uploader,
} from '@ledger/attachments/attachment';
import { AttachmentArchive } from '@ledger/attachments/attachment-archive';
import { AttachmentRepository } from '@ledger/attachments/attachment.repository';
import { streamOf } from '@ledger/events/stream';
import { ATTACHMENT_KINDS } from '@domain/case/attachment-kinds';
import type { Recorded } from '@domain/kernel/turn';
import { AuditRepository } from '@ledger/organisation/audit.repository';
import { momentFrom } from '@ledger/reading/moments';
import type { Citizen, Person } from '../access/caller';
import type { Recipient } from '../cases/case-gateway.service';
import { invalid, notFound, RefusedError } from '../errors/refused.error';
import type { attachment, shownAttachment, UploadForm } from './attachment.contract';
import { fileNameOf, typeOf } from './attachment-type';
import { providedWith } from './provided-with';

/** A file with its bytes, to be handed out. */
export interface FetchedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

type Received = Pick<Express.Multer.File, 'originalname' | 'buffer'>;

/** Takes files in, and hands them out to those who see the case; whether they do is asked before. */
@Injectable()
export class AttachmentService {
  constructor(
    private readonly archive: AttachmentArchive,
    private readonly attachments: AttachmentRepository,
    private readonly audit: AuditRepository,
  ) {}

  /** Keeps a file that is of a kind that is taken. Throws `REQUEST.INVALID` with the rule it breaks. */
  async upload(uploader: Uploader, file: Received | undefined, { name: given }: UploadForm) {
    if (!file) throw invalid('file', 'required');
    const name = fileNameOf(given ?? file.originalname);
    if (name === undefined) throw invalid('file', 'file-name');
    if (file.buffer.length === 0) throw invalid('file', 'file-empty');
    const type = await typeOf(name, file.buffer);
    if (type === undefined) throw invalid('file', `file-type:${ATTACHMENT_KINDS.join(', ')}`);
    return this.fileOf(await this.archive.add({ uploader, name, type, bytes: file.buffer }));
  }

  /** The attachments of a case or matter, in the order of their commands. */
  async list({ entity, no }: Recipient): Promise<z.output<typeof attachment>[]> {
    return (await this.attachments.listOf(streamOf(entity, no))).map((one) => this.viewOf(one));
  }

  /** What the applicant of a case, with these events, sees of its attachments. */
  async listShown(no: string, events: readonly Recorded[]): Promise<z.output<typeof shownAttachment>[]> {
    const all = await this.attachments.listOf(streamOf('case', no));
    return all.filter(isShown).map((one) => {
      const items = providedWith(one, events);
      return { ...this.fileOf(one), at: momentFrom(one.at), own: isFromApplicant(one), items };
    });
  }

  /** A file of a case or matter that the person sees. It is in the audit before it is handed out. */
  async fetch(by: Person, { entity, no }: Recipient, id: string): Promise<FetchedFile> {
    return this.handOut(await this.find({ entity, no }, id), {
      actor: by.id,
      session: by.session,
      detail: { [entity]: no },
    });
  }

  /** A file that the applicant brought or that is marked for them; of others not even that they exist. */
  async fetchShown({ caseNo: no, applicant, session }: Citizen, id: string): Promise<FetchedFile> {
    const found = await this.find({ entity: 'case', no }, id);
    if (!isShown(found)) throw notFound();
    return this.handOut(found, { actor: `applicant/${applicant}`, session, detail: { case: no } });
  }

  /** Marks whether the applicant is shown a file; the file as it then stands. */
  async markForApplicant(by: Person, no: string, id: string, value: boolean) {
    const found = await this.find({ entity: 'case', no }, id);
    const { id: actor, session } = by;
    const detail = { case: no, value };
    await this.audit.add({ actor, session, act: 'attachment.marked', subject: `attachment/${id}`, detail });
    await this.attachments.markForApplicant(id, value);
    return this.viewOf({ ...found, forApplicant: value });
  }

  private async find({ entity, no }: Recipient, id: string): Promise<BoundAttachment> {
    const found = await this.attachments.findOf(streamOf(entity, no), id);
    if (!found) throw notFound();
    return found;
  }

  private async handOut(
    found: BoundAttachment,
    who: { actor: string; session: string; detail: Readonly<Record<string, string>> },
  ): Promise<FetchedFile> {
    if (found.scan === 'infected') throw new RefusedError({ code: 'ATTACHMENT.INFECTED' });
    if (!this.archive.mayBeRead(found)) throw new RefusedError({ code: 'ATTACHMENT.UNSCANNED' });
    const bytes = await this.archive.read(found);
    if (!bytes) throw notFound();
    await this.audit.add({ ...who, act: 'attachment.fetched', subject: `attachment/${found.id}` });
    return { name: found.name, type: found.type, bytes };
  }

  private fileOf(one: Attachment) {
    const { id, name, size, type, sha256, scan } = one;
    return { id, name, size, type, sha256, scan, available: this.archive.mayBeRead(one) };
  }

  private viewOf(one: BoundAttachment) {
    const { by, command, seq, forApplicant } = one;
    const byApplicant = isFromApplicant(one);
    return { ...this.fileOf(one), by, byApplicant, at: momentFrom(one.at), command, seq, forApplicant };
  }
}

const isShown = (one: BoundAttachment): boolean => one.forApplicant || isFromApplicant(one);
