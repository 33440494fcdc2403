import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureSecrets } from './secrets';

const folder = mkdtempSync(join(tmpdir(), 'secrets-'));
const file = join(folder, 'secrets.json');
afterAll(() => rmSync(folder, { recursive: true }));

it('draws secrets once, for the owner alone', () => {
  const drawn = ensureSecrets(folder);
  expect(ensureSecrets(folder)).toEqual(drawn);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

it('keeps what is known and draws what a later version needs besides', () => {
  const { ATTACHMENT_KEYS: gone, ...known } = ensureSecrets(folder);
  writeFileSync(file, JSON.stringify(known));
  const drawn = ensureSecrets(folder);
  expect(drawn).toMatchObject(known);
  expect(drawn.ATTACHMENT_KEYS).toMatch(/^first:/);
  expect(drawn.ATTACHMENT_KEYS).not.toBe(gone);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(drawn);
});
