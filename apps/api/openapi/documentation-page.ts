import type { INestApplication } from '@nestjs/common';
import { SwaggerModule } from '@nestjs/swagger';
import { openApiDocument } from './openapi.controller';

/** Serves the readable page of the API at /docs, with nothing from outside. */
export function serveDocumentationPage(app: INestApplication): void {
  SwaggerModule.setup('docs', app, openApiDocument as never, {
    customSiteTitle: '办成事 Agency Assist · API',
    raw: false,
    swaggerOptions: { docExpansion: 'none', filter: true },
  });
}
