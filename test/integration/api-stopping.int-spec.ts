import { Agent, get, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { TestApi } from '../support/api';

/** A rollout ends every API: neither who listens nor a connection that stays open may keep it from ending. */
it('ends though somebody listens over a connection that stays open, and tells them that it does', async () => {
  const api = await TestApi.start();
  await api.person('gan', { role: 'clerk', place: '000000' });
  const headers = { authorization: `Bearer ${await api.tokenOf('gan')}` };
  const agent = new Agent({ keepAlive: true });
  const live = await new Promise<IncomingMessage>((resolve, reject) => {
    get(`${api.url}/api/live`, { agent, headers }, resolve).on('error', reject);
  });
  expect(live.statusCode).toBe(200);
  await Promise.all([api.stop(), text(live)]);
  agent.destroy();
}, 15_000);
