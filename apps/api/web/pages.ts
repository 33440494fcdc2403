import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import sirv from 'sirv';

/** Where the build puts the pages, seen from the compiled API. */
const BUILT = join(__dirname, '../../../web');
/** What belongs to the API, whatever its name: no file is looked for. */
const NO_FILE = /^\/(api|health|docs|openapi\.json)(\/|$)/;
const ASSETS = /^\/assets\//;
/** The citizens' pages, with the rest of the address. */
const CITIZENS = /^\/citizens(\/.*|$)/;
const FOLLOWED = /^\/track\/([^/]+)$/;
const YEAR_S = 31_536_000;

/**
 * Serves the console and the citizens' pages from the folder given, or from where the build puts them; nothing when
 * there is none. Files named by their content are kept for ever, the pages themselves are asked for each time.
 * Every other address that a browser opens is a place within one of the two.
 */
export function servePages(app: NestExpressApplication, folder: string = BUILT): void {
  if (!existsSync(join(folder, 'index.html'))) return;
  // Looked for at each request: a list made at the start would name files that a new build has taken away.
  const files = sirv(folder, { dev: true, gzip: true, brotli: true, etag: true, setHeaders: keep });
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (NO_FILE.test(request.path)) return next();
    const [, followed] = CITIZENS.exec(request.path) ?? [];
    if (followed !== undefined && 'plain' in request.query) return leadToPlain(response, followed);
    files(request, response, () => {
      const wanted = request.method === 'GET' && request.accepts(['json', 'html']) === 'html';
      if (!wanted || ASSETS.test(request.path)) return next();
      request.url = CITIZENS.test(request.path) ? '/citizens/index.html' : '/index.html';
      files(request, response, next);
    });
  });
}

/** Where browsers without scripts go: with the query code that the address had, which the form there is filled in with. */
function leadToPlain(response: Response, rest: string): void {
  const [, code] = FOLLOWED.exec(rest) ?? [];
  response.set({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'same-origin' });
  response.redirect(303, code === undefined ? '/api/plain' : `/api/plain?code=${code}`);
}

function keep(response: { setHeader(name: string, value: string): void }, path: string): void {
  const lasting = ASSETS.test(path);
  response.setHeader('Cache-Control', lasting ? `public, max-age=${YEAR_S}, immutable` : 'no-cache');
}
