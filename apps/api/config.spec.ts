import { randomBytes } from 'node:crypto';
import { loadConfig } from './config';

const key = randomBytes(32).toString('base64');
const GOOD = {
  DATABASE_URL: 'postgres://somebody@127.0.0.1/cases',
  PII_KEYS: `first:${key}`,
  PII_HASH_KEY: key,
};

describe('the settings', () => {
  it('need a database and keys, and have defaults for the rest', () => {
    expect(loadConfig(GOOD)).toMatchObject({
      NODE_ENV: 'production',
      API_PORT: 3000,
      SESSION_COOKIE_SECURE: true,
      PUBLIC_ORIGINS: [],
      TEXT_MESSAGE_DRIVER: 'none',
    });
  });

  it('tell everything that is wrong at once', () => {
    const wrong = { DATABASE_URL: 'mysql://x', API_PORT: 'eighty', PII_HASH_KEY: 'short', LOG_PRETTY: '1' };
    const names = [...Object.keys(wrong), 'PII_KEYS'];
    expect(() => loadConfig(wrong)).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(
          new RegExp(names.map((name) => `(?=[^]*${name}:)`).join('')),
        ) as string,
      }),
    );
  });

  it('name the store of attachments when it is not Postgres, and the scanner by where it is', () => {
    expect(loadConfig(GOOD)).toMatchObject({ ATTACHMENT_STORE: 'postgres', ATTACHMENT_MAX_MB: 20 });
    const S3_URL = 'https://key:se%2Fcret@s3.example.gov.cn/assist?region=cn-north-1';
    expect(loadConfig({ ...GOOD, ATTACHMENT_STORE: 's3', S3_URL })).toMatchObject({ S3_URL });
    expect(() => loadConfig({ ...GOOD, ATTACHMENT_STORE: 's3' })).toThrow('S3_URL: is needed');
    expect(() => loadConfig({ ...GOOD, S3_URL: 'https://s3.example.gov.cn/assist' })).toThrow(
      'S3_URL: needs',
    );
    for (const CLAMD_ADDRESS of ['clamav:3310', '/run/clamav/clamd.ctl'])
      expect(loadConfig({ ...GOOD, CLAMD_ADDRESS })).toMatchObject({ CLAMD_ADDRESS });
    expect(() => loadConfig({ ...GOOD, CLAMD_ADDRESS: 'clamav' })).toThrow('CLAMD_ADDRESS');
  });

  it('name what is wrong with keys', () => {
    const twice = `first:${key},first:${key}`;
    for (const name of ['PII_KEYS', 'ATTACHMENT_KEYS']) {
      expect(() => loadConfig({ ...GOOD, [name]: twice })).toThrow(`${name}: two keys`);
      expect(() => loadConfig({ ...GOOD, [name]: 'first:c2hvcnQ=' })).toThrow(`${name}: a key`);
    }
  });

  it('take a boolean as what it says, not as what is not empty', () => {
    expect(loadConfig({ ...GOOD, LOG_PRETTY: 'false', SESSION_COOKIE_SECURE: 'false' })).toMatchObject({
      LOG_PRETTY: false,
      SESSION_COOKIE_SECURE: false,
    });
  });

  it('take an empty variable for one that is not set', () => {
    expect(loadConfig({ ...GOOD, SMTP_URL: '', API_PORT: '' }).API_PORT).toBe(3000);
  });

  it('split lists and refuse what is no address in them', () => {
    expect(
      loadConfig({ ...GOOD, PUBLIC_ORIGINS: 'https://a.example, https://b.example' }).PUBLIC_ORIGINS,
    ).toEqual(['https://a.example', 'https://b.example']);
    expect(() => loadConfig({ ...GOOD, PUBLIC_ORIGINS: 'a' })).toThrow('PUBLIC_ORIGINS.0');
  });
});
