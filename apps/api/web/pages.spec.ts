import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { servePages } from './pages';

@Module({})
class Nothing {}

let folder: string;
let app: NestExpressApplication;
let url: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
  for (const part of ['assets', 'citizens']) mkdirSync(join(folder, part));
  writeFileSync(join(folder, 'index.html'), 'console');
  writeFileSync(join(folder, 'citizens/index.html'), 'citizens');
  writeFileSync(join(folder, 'assets/old.js'), 'old');
  app = await NestFactory.create<NestExpressApplication>(Nothing, {
    logger: false,
    forceCloseConnections: true,
  });
  servePages(app, folder);
  await app.listen(0, '127.0.0.1');
  url = await app.getUrl();
});
afterEach(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string, accept = 'text/html') => fetch(url + path, { headers: { accept } });

describe('the pages', () => {
  it('are what a browser opens at every address within them', async () => {
    expect(await (await get('/cases/1')).text()).toBe('console');
    expect(await (await get('/citizens/track/x')).text()).toBe('citizens');
  });

  it('leave the API, and what is not asked for by a browser, to others', async () => {
    expect((await get('/api/nothing')).status).toBe(404);
    expect((await get('/cases/1', 'application/json')).status).toBe(404);
  });

  it('are asked for each time, and files named by their content kept', async () => {
    expect((await get('/')).headers.get('cache-control')).toBe('no-cache');
    expect((await get('/assets/old.js')).headers.get('cache-control')).toMatch('immutable');
  });

  it('may be built anew while they are served', async () => {
    await get('/assets/old.js');
    rmSync(join(folder, 'assets/old.js'));
    writeFileSync(join(folder, 'assets/new.js'), 'new');
    expect((await get('/assets/old.js')).status).toBe(404);
    expect(await (await get('/assets/new.js')).text()).toBe('new');
  });
});
