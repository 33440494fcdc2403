import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { ledgerDataSource } from '@ledger/data-source';
import { rebuildLedger } from '@ledger/verifying/rebuild';
import { verifyLedger } from '@ledger/verifying/verify';
import { K12, registration, type BenchStep } from '../../tools/bench/k12';
import type { Answer } from '../../tools/bench/product/http-client';
import { StackUnderFire, type Part } from './stack-under-fire';

const CASES = 6;
const COMMENTS = 10;
/** Whenever so many answers have come since the last kill, the next part is killed. */
const KILLS: readonly Part[] = ['worker', 'api', 'temporal', 'postgres', 'worker'];
const ANSWERS_BETWEEN_KILLS = 9;
const ASK_AGAIN_MS = 200;
const TRIES = 600;

interface Sent {
  readonly path: string;
  readonly body: unknown;
  readonly by: BenchStep['by'];
}

interface Comment {
  readonly no: string;
  readonly text: string;
}

describe('killing every process while commands are sent', () => {
  let stack: StackUnderFire;
  let ledger: DataSource;
  const comments: Comment[] = [];
  const answered: Comment[] = [];
  let answersSinceKill = 0;
  let kills = 0;

  beforeAll(async () => {
    stack = await StackUnderFire.start();
    const conducted = Promise.all(Array.from({ length: CASES }, (_, n) => conduct(n)));
    await Promise.race([conducted, stack.failed()]);
    ledger = ledgerDataSource({ url: stack.databaseUrl });
    await ledger.initialize();
    await caughtUp();
  });

  afterAll(async () => {
    await ledger?.destroy();
    await stack?.stop();
  });

  it('killed every part', () => expect(kills).toBe(KILLS.length));

  it('answered every command in the end', () => expect(answered).toHaveLength(CASES * COMMENTS));

  it('has lost none and done none twice', async () => {
    const rows = await ledger.query<{ no: string; text: string }[]>(
      `select substr(stream, 6) as no, data->>'text' as text from event where kind = 'commented'`,
    );
    const lines = (list: readonly Comment[]) => list.map(({ no, text }) => `${no} ${text}`).sort();
    expect(lines(rows)).toEqual(lines(comments));
  });

  it('has an unbroken ledger', async () => {
    expect((await verifyLedger(ledger)).findings).toEqual([]);
  });

  it('has projections that its events give', async () => {
    expect(await rebuildLedger(ledger, { repair: false })).toEqual([]);
  });

  /** One case of its own: registered, accepted, and commented on one command after the other. */
  async function conduct(n: number): Promise<void> {
    const intake = await insist({ path: '/api/cases', body: registration(n), by: 'clerk' });
    const { no } = intake.body as { no: string };
    const accept = K12[0]!;
    await insist({ path: `/api/cases/${no}/commands/accept`, body: accept.with, by: accept.by });
    for (let i = 0; i < COMMENTS; i++) {
      const comment = { no, text: `第${i + 1}条 ${randomUUID()}` };
      comments.push(comment);
      const body = { text: comment.text, visibility: 'internal' };
      await insist({ path: `/api/cases/${no}/commands/comment`, body, by: 'clerk' });
      answered.push(comment);
      killNext();
    }
  }

  function killNext(): void {
    if (++answersSinceKill < ANSWERS_BETWEEN_KILLS || kills >= KILLS.length) return;
    answersSinceKill = 0;
    stack.kill(KILLS[kills++]!);
  }

  /** What was answered as not yet recorded is recorded by itself; what is still not there after this is lost. */
  async function caughtUp(): Promise<void> {
    for (let tries = 0; tries < TRIES; tries++) {
      const [row] = await ledger.query<{ count: string }[]>(
        `select count(*) from event where kind = 'commented'`,
      );
      if (Number(row?.count) >= answered.length) return;
      await pause(ASK_AGAIN_MS);
    }
  }

  /** Sends under one key until there is an answer, as a careful client does. */
  async function insist({ path, body, by }: Sent): Promise<Answer> {
    const headers = { authorization: `Bearer ${stack.tokens[by]}`, 'idempotency-key': randomUUID() };
    let last: unknown;
    for (let tries = 0; tries < TRIES; tries++) {
      const answer = await stack.http.post(path, body, headers).catch((error: Error) => {
        last = error.message;
        return undefined;
      });
      if (answer && [200, 201].includes(answer.status)) return answer;
      if (answer && [403, 404, 409, 422].includes(answer.status)) {
        throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
      }
      last = answer ?? last;
      await pause(ASK_AGAIN_MS);
    }
    throw new Error(`${path}: no answer, at last ${JSON.stringify(last)}`);
  }
});
