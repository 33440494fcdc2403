import { loadConfig } from './config';

const DATABASE_URL = 'postgres://user@localhost:5432/assist';

describe('the settings of the worker', () => {
  it('need the database alone', () => {
    expect(loadConfig({ DATABASE_URL })).toMatchObject({
      DATABASE_URL,
      TEMPORAL_ADDRESS: '127.0.0.1:7233',
      MAX_CACHED_WORKFLOWS: 4000,
    });
  });

  it('read the payload keys, the current one first', () => {
    const key = Buffer.alloc(32, 1).toString('base64');
    const { PAYLOAD_KEYS } = loadConfig({ DATABASE_URL, PAYLOAD_KEYS: `new:${key},old:${key}` });
    expect([...PAYLOAD_KEYS!.keys()]).toEqual(['new', 'old']);
  });

  it('take an empty variable for none', () => {
    expect(loadConfig({ DATABASE_URL, PAYLOAD_KEYS: '', SMTP_URL: '' }).SMTP_URL).toBeUndefined();
  });

  it('are refused all at once, each with its name', () => {
    const load = () =>
      loadConfig({ PAYLOAD_KEYS: 'a:short', LOG_PRETTY: 'yes', WORKER_HEALTH_PORT: '99999', SMTP_URL: 'x' });
    for (const name of ['DATABASE_URL', 'PAYLOAD_KEYS', 'LOG_PRETTY', 'WORKER_HEALTH_PORT', 'SMTP_URL']) {
      expect(load).toThrow(name);
    }
  });
});
