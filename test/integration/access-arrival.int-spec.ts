import { createHash, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { CaseRepository } from '@ledger/cases/case.repository';
import { ArrivalRepository } from '@ledger/commands/arrival.repository';
import { IdempotencyKeyRepository } from '@ledger/commands/idempotency-key.repository';
import { ledgerDataSource } from '@ledger/data-source';
import { SessionRepository } from '@ledger/organisation/session.repository';
import { isInScope, type Scope } from '@ledger/reading/scope';
import { LedgerRecorder } from '@ledger/recording/ledger.recorder';
import { play } from '../../tools/scenario/play';
import { readScenario } from '../../tools/scenario/read-scenario';
import { TestApi } from '../support/api';
import { RecordingStage } from './recording-stage';

const ARTICLE = join(__dirname, '../scenarios/articles/zhanyi-clinic-name.yaml');

let api: TestApi;
let beside: TestApi;
let no: string;
let clerk: string;
let elsewhere: string;

/** A case of the past of which nothing falls due any more: the record alone can refuse, without its workflow. */
beforeAll(async () => {
  api = await TestApi.start();
  beside = await TestApi.beside(api);
  const stage = new RecordingStage(new LedgerRecorder(api.db));
  await play(readScenario(ARTICLE), stage);
  no = stage.batches.find(({ entity }) => entity === 'case')!.no;
  await api.db.query('update case_file set next_wake = null');
  const { hall } = (await new CaseRepository(api.db).find(no))!;
  await api.place({ id: '530303', kind: 'county', parentId: '000000', name: '沾益区' });
  for (const id of [hall, 'other-hall']) {
    await api.place({ id, kind: 'hall', parentId: '530303', name: id });
  }
  clerk = await api.person('zhou', { role: 'clerk', place: hall });
  elsewhere = await api.person('wang', { role: 'clerk', place: 'other-hall' });
});
afterAll(async () => {
  await beside.stop();
  await api.stop();
});

const give = (as: string, key: string, { to = no, by = api, body = {} } = {}) =>
  by.ask('POST', `/api/cases/${to}/commands/accept`, { as, key, body });
const hashOf = (token: string) => createHash('sha256').update(token).digest();

describe('a command that arrives at a case', () => {
  it('is refused by the record, and answered alike from then on by every process', async () => {
    const refused = await give(clerk, 'one');
    expect(refused).toMatchObject({ status: 409, body: { code: 'CASE.WRONG_STAGE' } });
    expect((await give(clerk, 'one', { by: beside })).body).toEqual(refused.body);
  });

  it('is refused under a key that was used for another', async () => {
    await give(clerk, 'two');
    const other = await give(clerk, 'two', { body: { note: 'other' }, by: beside });
    expect(other).toMatchObject({ status: 422, body: { code: 'IDEMPOTENCY.KEY_REUSED' } });
  });

  it('finds no case where there is none, and none that its sender may not see', async () => {
    const nowhere = await give(clerk, randomUUID(), { to: `${no}9` });
    expect(nowhere).toMatchObject({ status: 404, body: { code: 'ACCESS.NOT_FOUND' } });
    const unseen = await give(elsewhere, randomUUID());
    expect(unseen).toMatchObject({ status: 404, body: { code: 'ACCESS.NOT_FOUND' } });
  });

  it.each(['', 'ä', 'x'.repeat(201)])('needs a key that can be read, which "%s" is not', async (key) => {
    expect((await give(clerk, key)).status).toBe(400);
  });

  it('is nobody’s once the session was ended by another process, or has gone idle', async () => {
    const [ended, idle] = [await api.tokenOf('zhou'), await api.tokenOf('zhou')];
    expect((await give(ended, randomUUID())).status).toBe(409);
    await beside.ask('DELETE', '/api/auth/session', { as: ended });
    const { client } = api.database;
    await client.query(`update session set seen_at = now() - idle where token_hash = $1`, [hashOf(idle)]);
    for (const token of [ended, idle]) {
      const answer = await give(token, randomUUID());
      expect(answer).toMatchObject({ status: 401, body: { code: 'ACCESS.NOT_SIGNED_IN' } });
    }
  });

  it('keeps its session from going idle', async () => {
    const token = await api.tokenOf('zhou');
    const { client } = api.database;
    await client.query(`update session set seen_at = now() - interval '2 minutes' where token_hash = $1`, [
      hashOf(token),
    ]);
    await give(token, randomUUID());
    const { rows } = await client.query(
      `select now() - seen_at < interval '1 minute' as fresh from session where token_hash = $1`,
      [hashOf(token)],
    );
    expect(rows).toEqual([{ fresh: true }]);
  });
});

describe('what the ledger holds for it', () => {
  const arrive = (key: string, to = no) =>
    new ArrivalRepository(api.db).find({ tokenHash: hashOf(clerk), key, no: to });

  it('is what each part is by itself', async () => {
    const { session, arrival } = (await arrive(randomUUID()))!;
    const alone = (await new SessionRepository(api.db).find(hashOf(clerk)))!;
    expect(session).toMatchObject({ ...alone });
    expect(arrival.kept).toBeUndefined();
    const record = (await new CaseRepository(api.db).find(no))!;
    expect(record).toMatchObject(arrival.found!.record);
    const scoped = await new CaseRepository(api.db).findScoped(no, { of: 'all' });
    expect(arrival.found!.seenBy).toEqual({ ...scoped, applicant: record.applicantId });
    expect((await arrive(randomUUID(), 'none'))!.arrival.found).toBeUndefined();
  });

  it('tells whether the case has recorded a command of this person under this key', async () => {
    const [key, stream] = [randomUUID(), `case/${no}`];
    const accepted = async () => (await arrive(key))!.arrival.found!.accepted;
    const note = (id: string, to = stream) =>
      api.db.query('insert into command_receipt (stream, id, name, seq) values ($1, $2, $3, 1)', [
        to,
        id,
        'accept',
      ]);
    await note(`wang/${key}`);
    await note(`zhou/${key}`, `case/${no}9`);
    expect(await accepted()).toBe(false);
    await note(`zhou/${key}`);
    expect(await accepted()).toBe(true);
  });

  it('tells who sees the case as the statements do that ask in the ledger', async () => {
    const { record, seenBy } = (await arrive(randomUUID()))!.arrival.found!;
    const { hall, units, people, applicant } = seenBy;
    const scopes: Scope[] = [
      { of: 'all' },
      { of: 'nothing' },
      ...[hall, 'other'].map((id): Scope => ({ of: 'halls', halls: [id] })),
      ...[units[0]!, 'other'].map((id): Scope => ({ of: 'units', units: ['third', id] })),
      ...[...people, 'other'].map((person): Scope => ({ of: 'person', person })),
      ...[applicant!, 'other'].map((id): Scope => ({ of: 'applicant', applicant: id })),
    ];
    scopes.push({ of: 'any', scopes: scopes.slice(1, 3) }, { of: 'any', scopes: [] });
    for (const scope of scopes) {
      const asked = await new CaseRepository(api.db).find(record.no, scope);
      expect({ scope, sees: isInScope(scope, seenBy) }).toEqual({ scope, sees: asked !== undefined });
    }
  });

  it('is the answer alone once there is one', async () => {
    const request = { actor: 'zhou', key: 'kept', requestHash: 'a' };
    const answer = { status: 200, response: { seq: 7 } };
    await new IdempotencyKeyRepository(api.db).keepFirst(request, answer);
    const { arrival } = (await arrive('kept'))!;
    expect(arrival).toEqual({ kept: { requestHash: 'a', ...answer }, found: undefined });
  });

  it('is read on by running processes when a release gives the case a column', async () => {
    const { url, client } = api.database;
    const oneConnection = await ledgerDataSource({ url, poolSize: 1 }).initialize();
    const cases = new CaseRepository(oneConnection);
    const arrivals = new ArrivalRepository(oneConnection);
    const read = async () => [
      await cases.find(no),
      await arrivals.find({ tokenHash: hashOf(clerk), key: 'unused', no }),
    ];
    const before = await read();
    await client.query('alter table case_file add column later text');
    const after = await read().finally(async () => {
      await client.query('alter table case_file drop column later');
      await oneConnection.destroy();
    });
    expect(after).toEqual(before);
  });
});
