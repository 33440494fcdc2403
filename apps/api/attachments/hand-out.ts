import { applyDecorators, Header, SetMetadata, StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import type { FetchedFile } from './attachment.service';

export const ANSWERS_FILE = 'attachments:answers-file';

/** Declares a route that answers with a file, which no browser may show in the page or run. */
export const AnswersFile = (): MethodDecorator =>
  applyDecorators(
    SetMetadata(ANSWERS_FILE, true),
    Header('Content-Security-Policy', 'sandbox'),
    Header('X-Content-Type-Options', 'nosniff'),
    Header('Cache-Control', 'private, no-store'),
  );

/** The file as an answer, to be saved under its name (RFC 5987). */
export function handOut({ name, type, bytes }: FetchedFile, response: Response): StreamableFile {
  response.attachment(name);
  // Not by `type()`, which would claim an encoding for text.
  response.setHeader('Content-Type', type);
  return new StreamableFile(bytes, { length: bytes.length });
}
