import { Injectable } from '@nestjs/common';
import type { Actor } from '@domain/kernel/actor';
import { refuse } from '@domain/kernel/refusal';
import type { Uploader } from '@ledger/attachments/attachment';
import { AttachmentRepository } from '@ledger/attachments/attachment.repository';
import { streamOf } from '@ledger/events/stream';
import type { Recipient } from '../cases/case-gateway.service';
import { RefusedError } from '../errors/refused.error';

/** A command that may name uploads in its `attachments`. */
export interface NamingCommand {
  readonly payload: unknown;
  readonly uploader: Uploader;
  readonly commandId: string;
}

const MOST = 20;
const UUID = /^[\da-f]{8}-([\da-f]{4}-){3}[\da-f]{12}$/;

/** Whose uploads the sender of a command may name. */
export const uploaderOf = ({ id, roles }: Actor): Uploader =>
  roles.includes('applicant') ? `applicant/${id}` : `person/${id}`;

/** Binds uploads to the commands that name them, before the command is given: its being recorded is what counts. */
@Injectable()
export class AttachmentNaming {
  constructor(private readonly attachments: AttachmentRepository) {}

  /** Throws `CASE.INVALID` for what the sender has not uploaded, or has given away, or the scanner found bad. */
  async check({ payload, uploader, commandId }: NamingCommand): Promise<void> {
    const named = namedIn(payload);
    if (named.length === 0) return;
    if (named.length > MOST) throw refused('attachments', `at-most:${MOST}`);
    const free = await this.attachments.listFree(named.filter(isId), uploader, commandId);
    const scans = new Map(free.map(({ id, scan }) => [id, scan]));
    named.forEach((id, i) => {
      if (!scans.has(id)) throw refused(`attachments.${i}`, 'unknown-id');
      if (scans.get(id) === 'infected') throw refused(`attachments.${i}`, 'infected');
    });
  }

  /** Names the uploads for a command to a case or matter. Throws as `check` does. */
  async name({ entity, no }: Recipient, command: NamingCommand): Promise<void> {
    await this.check(command);
    const ids = [...new Set(namedIn(command.payload))];
    if (ids.length === 0) return;
    const naming = { stream: streamOf(entity, no), commandId: command.commandId };
    const count = await this.attachments.name(ids, command.uploader, naming);
    if (count < ids.length) throw refused('attachments', 'unknown-id');
  }
}

const refused = (field: string, rule: string): RefusedError =>
  new RefusedError(refuse('CASE.INVALID', field, rule));

const isId = (text: string): boolean => UUID.test(text);

/** The ids a payload names; of one of the wrong shape none, since the core refuses it. */
function namedIn(payload: unknown): readonly string[] {
  const named = (payload as { attachments?: unknown } | null | undefined)?.attachments;
  if (!Array.isArray(named) || !named.every((id) => typeof id === 'string')) return [];
  return named;
}
