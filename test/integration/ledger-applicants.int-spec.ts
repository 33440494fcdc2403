import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { ApplicantRepository } from '@ledger/applicants/applicant.repository';
import { rotateKeys } from '@ledger/applicants/key-rotation';
import { ledgerDataSource } from '@ledger/data-source';
import { PiiCipher } from '@ledger/pii-cipher';
import { createDatabase, type TestDatabase } from '../support/postgres';

const key = (): string => randomBytes(32).toString('base64');
const first = `first:${key()}`;
const second = `second:${key()}`;
const hashKey = key();

const liu = { name: '刘先生', kind: 'person', phone: '13800000001', idNumber: '442000199001010017' } as const;

let database: TestDatabase;
let dataSource: DataSource;
let register: ApplicantRepository;

beforeEach(async () => {
  database = await createDatabase();
  dataSource = await ledgerDataSource({ url: database.url }).initialize();
  register = new ApplicantRepository(dataSource, new PiiCipher({ keys: first, hashKey }));
});

afterEach(async () => {
  await dataSource.destroy();
  await database.drop();
});

describe('the register of applicants', () => {
  it('knows an applicant again by name and telephone, or name and id number', async () => {
    const id = await register.findOrCreate(liu, 'clerk');
    expect(await register.findOrCreate({ ...liu, phone: '139 0000 0009' }, 'clerk')).toBe(id);
    expect(
      await register.findOrCreate({ name: '刘先生', kind: 'person', phone: '+86 138 0000 0001' }, 'clerk'),
    ).toBe(id);
    expect(await register.findOrCreate({ ...liu, name: '刘女士' }, 'clerk')).not.toBe(id);
    expect(await register.findOrCreate({ name: '刘先生', kind: 'person' }, 'clerk')).not.toBe(id);
  });

  it('remembers what a later registration by staff adds, and lets none of them change what is known', async () => {
    const { idNumber, ...withoutId } = liu;
    const id = await register.findOrCreate(withoutId, 'clerk');
    const completes = { completes: true };
    expect(await register.findOrCreate({ ...liu, address: '东区街道' }, 'clerk', completes)).toBe(id);
    const onlyId = { name: liu.name, kind: liu.kind, idNumber };
    expect(await register.findOrCreate({ ...onlyId, phone: '13911111111' }, 'clerk', completes)).toBe(id);
    expect(await register.find(id)).toEqual({ ...liu, address: '东区街道' });
    expect(await register.listVersions(id)).toHaveLength(2);
  });

  it('keeps what is known as it is when others than staff say more', async () => {
    const { idNumber, name, kind } = liu;
    const id = await register.findOrCreate({ name, kind, idNumber }, 'clerk');
    expect(await register.findOrCreate({ ...liu, phone: '13911111111' }, 'address/192.0.2.1')).toBe(id);
    expect(await register.find(id)).toEqual({ name, kind, idNumber });
  });

  it('makes one applicant of many registrations at once', async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, () => register.findOrCreate(liu, 'clerk')));
    expect(new Set(ids).size).toBe(1);
  });

  it('finds by name, part of a name, telephone or id number, and nothing by less', async () => {
    const id = await register.findOrCreate({ ...liu, name: '欧阳修文' }, 'clerk');
    for (const text of ['欧阳修文', '欧阳', '修文', '138-0000-0001', '442000199001010017']) {
      expect(await register.search(text)).toEqual([id]);
    }
    for (const text of ['文', '阳文', '1380000', '4420001990'])
      expect(await register.search(text)).toEqual([]);
  });

  it('keeps every version when particulars are corrected, and finds by the new ones', async () => {
    const id = await register.findOrCreate(liu, 'clerk');
    await register.correct(id, { phone: '13911111111' }, 'station-head');
    expect(await register.find(id)).toEqual({ ...liu, phone: '13911111111' });
    expect(await register.search('13911111111')).toEqual([id]);
    expect(await register.search('13800000001')).toEqual([]);
    const versions = await register.listVersions(id);
    expect(versions.map(({ by, particulars }) => [by, particulars.phone])).toEqual([
      ['clerk', '13800000001'],
      ['station-head', '13911111111'],
    ]);
  });

  it('shows lists masked', async () => {
    const id = await register.findOrCreate(liu, 'clerk');
    expect((await register.findMasked([id])).get(id)).toMatchObject({ name: '刘**', phone: '138****0001' });
  });

  it('leaves nothing readable in the database', async () => {
    await register.findOrCreate({ ...liu, address: '东区街道' }, 'clerk');
    const { rows } = await database.client.query<{ text: string }>(
      'select a::text || v::text as text from applicant a, applicant_version v',
    );
    for (const secret of ['刘', '13800000001', '442000199001010017', '东区'])
      expect(rows[0]!.text).not.toContain(secret);
  });

  it('does not open particulars that were moved to another applicant', async () => {
    const id = await register.findOrCreate(liu, 'clerk');
    const other = await register.findOrCreate({ ...liu, name: '王女士' }, 'clerk');
    await database.client.query(
      `update applicant_version set particulars =
         (select particulars from applicant_version where applicant_id = $1) where applicant_id = $2`,
      [id, other],
    );
    await expect(register.find(other)).rejects.toThrow();
  });
});

describe('changing the key', () => {
  it('encrypts everything again, after which the old key is not needed', async () => {
    const ids = await Promise.all(
      Array.from({ length: 5 }, (_, i) => register.findOrCreate({ ...liu, name: `申请人${i}` }, 'clerk')),
    );
    await register.correct(ids[0]!, { address: '某街道' }, 'clerk');
    const both = new PiiCipher({ keys: `${second},${first}`, hashKey });
    expect(await rotateKeys(dataSource, both)).toEqual({ rotated: 6, failed: [] });
    expect(await rotateKeys(dataSource, both)).toEqual({ rotated: 0, failed: [] });
    const after = new ApplicantRepository(dataSource, new PiiCipher({ keys: second, hashKey }));
    expect(await after.find(ids[0]!)).toMatchObject({ name: '申请人0', address: '某街道' });
    expect(await after.findOrCreate({ ...liu, name: '申请人3' }, 'clerk')).toBe(ids[3]);
  });

  it('goes on behind what does not open, and names it', async () => {
    const ids = await Promise.all(
      Array.from({ length: 5 }, (_, i) => register.findOrCreate({ ...liu, name: `申请人${i}` }, 'clerk')),
    );
    const [damaged] = ids.sort();
    await database.client.query(
      `update applicant_version set particulars = 'lost.' || particulars, key_id = 'lost' where applicant_id = $1`,
      [damaged],
    );
    const name = `applicant/${damaged}/1`;
    const why = 'this is encrypted with the key lost, which is not among the keys';
    const both = { keys: `${second},${first}`, hashKey };
    expect(await rotateKeys(dataSource, new PiiCipher(both))).toEqual({
      rotated: 4,
      failed: [{ name, why }],
    });
    const env = { ...process.env, DATABASE_URL: database.url, PII_KEYS: both.keys, PII_HASH_KEY: hashKey };
    const { status, stdout } = spawnSync(
      process.execPath,
      ['--require', '@swc-node/register', 'tools/ledger/main.ts', 'rotate-keys'],
      { cwd: join(__dirname, '../..'), env, encoding: 'utf8' },
    );
    expect(stdout).toContain(`${name}: ${why}`);
    expect(stdout).not.toContain('can be removed');
    expect(status).toBe(1);
  });
});
