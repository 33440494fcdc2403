import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Controller, Get, Header } from '@nestjs/common';
import { SkipThrottle } from '@nestjs/throttler';
import { Access } from '../access/access.decorator';

/** The OpenAPI document, as `npm run docs:generate` makes it from the commands, the routes and their schemas. */
const text = readFileSync(join(__dirname, 'openapi.json'), 'utf8');

export const openApiDocument = (): Record<string, unknown> => JSON.parse(text) as Record<string, unknown>;

/** The description of this API for programs; the page for people is at /docs. */
@SkipThrottle()
@Controller('openapi.json')
export class OpenApiController {
  /** The OpenAPI 3.1 document. */
  @Get()
  @Access('everyone')
  @Header('Content-Type', 'application/json')
  document(): string {
    return text;
  }
}
