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

  it('lead browsers without scripts to the plain pages, with the query code of a printed link', async () => {
    const ask = (path: string) => fetch(url + path, { headers: { accept: 'text/html' }, redirect: 'manual' });
    const leads = async (path: string) => (await ask(path)).headers.get('location');
    expect(await leads('/citizens/track/U6QFET8QTGRU?plain')).toBe('/api/plain?code=U6QFET8QTGRU');
    expect(await leads('/citizens/track/%22%3Ea?plain')).toBe('/api/plain?code=%22%3Ea');
    expect(await leads('/citizens/track?plain')).toBe('/api/plain');
    expect(await leads('/citizens/?plain')).toBe('/api/plain');
    expect((await ask('/citizens/track/x?plain')).headers.get('cache-control')).toBe('no-store');
    expect((await ask('/cases/1?plain')).status).toBe(200);
  });

  it('may be built anew while they are served', async () => {
    await get('/assets/old.js');
    rmSync(join(folder, 'assets/old.js'));
    writeFileSync(join(folder, 'assets/new.js'), 'new');
    expect((await get('/assets/old.js')).status).toBe(404);
    expect(await (await get('/assets/new.js')).text()).toBe('new');
  });
});
