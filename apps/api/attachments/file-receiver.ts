import {
  applyDecorators,
  Inject,
  Injectable,
  SetMetadata,
  UseInterceptors,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request, Response } from 'express';
import multer, { memoryStorage, MulterError } from 'multer';
import { MEGABYTE } from '@domain/case/attachment-kinds';
import { CONFIG, type Config } from '../config';
import { invalid, RefusedError } from '../errors/refused.error';

export const RECEIVES_FILE = 'attachments:receives-file';

const FIELD = 'file';
const LONGEST_FIELD = 2_000;

type Largest = 'ATTACHMENT_MAX_MB' | 'ATTACHMENT_PUBLIC_MAX_MB';

/** Takes one file of a form, in its field `file`, as it comes in; stops reading at the limit. */
@Injectable()
class FileReceiver implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler) {
    const largest = this.config[this.reflector.get<Largest>(RECEIVES_FILE, context.getHandler())];
    const http = context.switchToHttp();
    await receive(http.getRequest(), http.getResponse(), largest);
    return next.handle();
  }
}

function receive(request: Request, response: Response, largest: number): Promise<void> {
  const form = multer({
    storage: memoryStorage(),
    limits: { fileSize: largest * MEGABYTE, files: 1, fields: 1, fieldSize: LONGEST_FIELD },
    defParamCharset: 'utf8',
  });
  return new Promise((resolve, reject) => {
    form.single(FIELD)(request, response, (error: unknown) =>
      error === undefined || error === null ? resolve() : reject(refusalOf(error, largest)),
    );
  });
}

/** Whatever goes wrong while a form is read is in the form. */
function refusalOf(error: unknown, largest: number): RefusedError {
  const { code, field } = error instanceof MulterError ? error : { code: undefined, field: undefined };
  if (code === 'LIMIT_FILE_SIZE') return invalid(FIELD, `file-size:${largest}`);
  if (code === 'LIMIT_UNEXPECTED_FILE') return invalid(field ?? FIELD, 'unknown-field');
  return new RefusedError({ code: 'REQUEST.UNREADABLE' });
}

/** Declares a route that takes a file in a form, up to the size of a setting. */
export const ReceivesFile = (largest: Largest): MethodDecorator =>
  applyDecorators(SetMetadata(RECEIVES_FILE, largest), UseInterceptors(FileReceiver));
