import { KeyedAnswers } from '../../apps/api/idempotency/keyed-answers.service';
import { RefusedError } from '../../apps/api/errors/refused.error';
import { IdempotencyKeyRepository } from '@ledger/commands/idempotency-key.repository';
import { TestApi } from '../support/api';

describe('a write that acts once by its key', () => {
  let api: TestApi;
  let first: KeyedAnswers;
  let second: KeyedAnswers;
  beforeAll(async () => {
    api = await TestApi.start();
    const keys = new IdempotencyKeyRepository(api.db);
    [first, second] = [new KeyedAnswers(keys), new KeyedAnswers(keys)];
  });
  afterAll(() => api.stop());

  const asked = (key: string, requestHash = 'a') => ({ actor: 'he', key, requestHash });
  const answering = (body: unknown) => async () => ({ status: 200, body });

  it('is answered alike from then on, by every process', async () => {
    await first.answer(asked('1'), answering({ seq: 3 }), { actsOnce: true });
    expect(await second.answer(asked('1'), answering({ seq: 4 }), { actsOnce: true })).toEqual({
      status: 200,
      body: { seq: 3 },
    });
  });

  it('gives the answer that was kept first when two processes carry it out at once', async () => {
    const [one, other] = await Promise.all([
      first.answer(asked('2'), answering({ by: 'first' }), { actsOnce: true }),
      second.answer(asked('2'), answering({ by: 'second' }), { actsOnce: true }),
    ]);
    expect(one).toEqual(other);
  });

  it('refuses another request under the same key', async () => {
    await first.answer(asked('3'), answering({}), { actsOnce: true });
    expect(await second.answer(asked('3', 'b'), answering({}), { actsOnce: true })).toMatchObject({
      trouble: { code: 'IDEMPOTENCY.KEY_REUSED' },
    });
  });

  it('keeps a refusal, and carries out again what has had no lasting answer', async () => {
    const refused = async () => {
      throw new RefusedError({ code: 'CASE.WRONG_STAGE' });
    };
    await first.answer(asked('4'), refused, { actsOnce: true });
    expect(await second.answer(asked('4'), answering({}), { actsOnce: true })).toMatchObject({
      trouble: { code: 'CASE.WRONG_STAGE' },
    });
    const pending = async () => {
      throw new RefusedError({ code: 'OPERATION.PENDING' });
    };
    await expect(first.answer(asked('5'), pending, { actsOnce: true })).rejects.toThrow();
    expect(await second.answer(asked('5'), answering({ seq: 9 }), { actsOnce: true })).toEqual({
      status: 200,
      body: { seq: 9 },
    });
  });
});
