import type { IncomingMessage } from 'node:http';
import type { Params } from 'nestjs-pino';
import type { Config } from './config';

/** Paths whose next part is a secret of the applicant. */
const SECRET_PATH = /(\/(?:api|citizens)\/track\/)[^/?]+/;

/** Request logs without personal data: no bodies, no headers but the harmless, no query codes, no search words. */
export const logging = ({ LOG_LEVEL, LOG_PRETTY }: Config): Params => ({
  pinoHttp: {
    level: LOG_LEVEL,
    transport: LOG_PRETTY ? { target: 'pino-pretty', options: { singleLine: true } } : undefined,
    redact: ['req.headers', 'res.headers', 'err.parameters', 'err.query', 'err.driverError'],
    serializers: {
      req: ({ id, method, url = '' }: { id: unknown; method: string; url?: string }) => ({
        id,
        method,
        path: url.replace(SECRET_PATH, '$1…').replace(/\?.*$/, ''),
      }),
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
    },
    autoLogging: { ignore: ({ url = '' }: IncomingMessage) => url.startsWith('/health') },
    customLogLevel: (_request, response, error) => {
      if (error || response.statusCode >= 500) return 'error';
      return 'debug';
    },
  },
});
