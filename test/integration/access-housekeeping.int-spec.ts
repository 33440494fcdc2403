import { Housekeeping } from '../../apps/api/ledger/housekeeping.service';
import { TestApi } from '../support/api';

it('what has served its time is forgotten, and nothing else', async () => {
  const api = await TestApi.start();
  try {
    const { client } = api.database;
    await api.person('gan', { role: 'clerk', place: '000000' });
    await client.query(`
      insert into session (token_hash, kind, person_id, idle, expires_at)
        values ('old', 'person', 'gan', '1 hour', now() - interval '1 year');
      insert into one_time_code values ('old', 'x', now() - interval '1 minute', 5), ('new', 'x', now() + interval '1 minute', 5);
      insert into rate_window values ('old', 9, now() - interval '2 hours', null),
        ('blocked', 9, now() - interval '2 hours', now() + interval '1 hour'), ('new', 1, now() + interval '1 minute', null);
      insert into idempotency_key (actor, key, request_hash, created_at)
        values ('gan', 'old', 'x', now() - interval '31 days'), ('gan', 'new', 'x', now());
    `);
    await api.app.get(Housekeeping).tidy();
    const { rows } = await client.query<{ kept: string }>(`
      select 'code ' || query_code as kept from one_time_code union all
      select 'rate ' || key from rate_window union all
      select 'answer ' || key from idempotency_key union all
      select 'session ' || (token_hash = 'old')::text from session order by 1`);
    expect(rows.map(({ kept }) => kept)).toEqual([
      'answer new',
      'code new',
      'rate blocked',
      'rate new',
      'session false',
    ]);
  } finally {
    await api.stop();
  }
});
