import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import cookieParser from 'cookie-parser';
import helmet from 'helmet';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module';
import type { Config } from './config';
import { serveDocumentationPage } from './openapi/documentation-page';
import { servePages } from './web/pages';

const LARGEST_BODY = '256kb';

/** The application with these settings, ready to listen. It needs neither Postgres nor Temporal to come up. */
export async function createApp(config: Config): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config), {
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  if (config.TRUST_PROXY) app.set('trust proxy', trusted(config.TRUST_PROXY));
  app.set('etag', false);
  app.disable('x-powered-by');
  // Browsers would ask for the documentation's own files by https even where there is none.
  app.use(helmet({ contentSecurityPolicy: { directives: { upgradeInsecureRequests: null } } }));
  app.use(cookieParser());
  app.useBodyParser('json', { limit: LARGEST_BODY });
  app.setGlobalPrefix('api', { exclude: ['health/{*rest}', 'docs', 'docs/{*rest}', 'openapi.json'] });
  serveDocumentationPage(app);
  servePages(app, config.WEB_DIR);
  app.enableShutdownHooks();
  return app;
}

/** A count of proxies, or their addresses. */
const trusted = (value: string): number | string => (/^\d+$/.test(value) ? Number(value) : value);
