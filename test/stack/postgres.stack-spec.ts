import { join } from 'node:path';
import { Client } from 'pg';
import { Keeper } from '../../tools/stack/keeper';
import { startPostgres, type RunningPostgres } from '../../tools/stack/postgres';
import { isAlive } from '../../tools/stack/process-identity';
import { temporaryFolder } from '../../tools/stack/temporary-folder';

const keeper = Keeper.start();
const folder = temporaryFolder('stack');
keeper.removeLater(folder);
afterAll(() => keeper.stopAll());

async function start(name: string): Promise<RunningPostgres> {
  const server = await startPostgres({ dir: join(folder, name), database: 'cases' });
  keeper.stopLater(`Postgres ${server.pid}`, server.pid, 'SIGINT');
  return server;
}

async function query<T>(url: string, text: string): Promise<T[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, T>>(text)).rows.map((row) => Object.values(row)[0]!);
  } finally {
    await client.end();
  }
}

describe('embedded Postgres', () => {
  it('keeps what was written over a stop and a start', async () => {
    const first = await start('kept');
    await query(first.url, 'create table kept as select 1 as value');
    first.stop();
    expect(isAlive(first.pid)).toBe(false);
    const second = await start('kept');
    expect(second.adopted).toBe(false);
    expect(await query(second.url, 'select value from kept')).toEqual([1]);
  });

  it('adopts a server that an earlier start left behind', async () => {
    const left = await start('left');
    const adopted = await start('left');
    expect(adopted).toMatchObject({ adopted: true, pid: left.pid, url: left.url });
  });

  it('survives two first starts at the same moment', async () => {
    const [one, other] = await Promise.all([start('twice'), start('twice')]);
    expect(one.pid).toBe(other.pid);
  });

  it('sorts names by pinyin and finds Chinese trigrams', async () => {
    const { url } = await start('chinese');
    const names = "select name from unnest(array['张', '重庆', '阿', '李']) as name order by name";
    expect(await query(url, names)).toEqual(['阿', '重庆', '李', '张']);
    await query(url, 'create extension pg_trgm');
    expect(await query(url, "select cardinality(show_trgm('办不成事窗口')) > 0")).toEqual([true]);
  });

  it('gives each folder a cluster of its own', async () => {
    const [one, other] = [await start('one'), await start('other')];
    expect(one.port).not.toBe(other.port);
    expect(one.url).not.toBe(other.url);
  });
});
