import { codeInGroups } from '@domain/case/query-code';
import { TestProduct } from '../support/product';
import type { Answer } from '../support/api';

let product: TestProduct;
let clerk: string;
let elsewhere: string;
let supervisor: string;
let no: string;
let code: string;

beforeAll(async () => {
  product = await TestProduct.start();
  const { api } = product;
  await api.place({ id: '330111', kind: 'county', parentId: '000000', name: '富阳区' });
  for (const hall of ['fuyang', 'changkou']) {
    await api.place({ id: hall, kind: 'hall', parentId: '330111', name: hall });
    await api.place({ id: `${hall}-window`, kind: 'unit', parentId: hall, name: hall });
    await api.db.query('update place set default_unit = $2 where id = $1', [hall, `${hall}-window`]);
  }
  clerk = await api.person('zhou', { role: 'clerk', place: 'fuyang' });
  elsewhere = await api.person('wang', { role: 'clerk', place: 'changkou' });
  supervisor = await api.person('hong', { role: 'supervisor', place: '330111' });
  const registered = await api.ask('POST', '/api/cases', {
    as: clerk,
    body: {
      channel: 'township',
      applicant: {
        name: '欧阳小明',
        kind: 'person',
        phone: '13800001234',
        idNumber: '11010519491231002X',
        address: '杭州市富阳区场口镇青江路1号',
        specialNeeds: '行动不便',
      },
      matter: { title: '身份证到期换领', detail: '本人无法出门。' },
    },
  });
  no = String(registered.body.no);
  code = String(registered.body.queryCode);
});
afterAll(() => product.stop());

const ask = (method: string, path: string, as: string, body?: object): Promise<Answer> =>
  product.api.ask(method, path, { as, body });
const search = async (as: string, text: string) => {
  const { body } = await ask('POST', '/api/applicants/search', as, { text });
  return body.items as { id: string; cases: string[] }[];
};
const idOfApplicant = async () => (await search(clerk, '13800001234'))[0]!.id;

const SECRETS = ['欧阳小明', '小明', '13800001234', '11010519491231002X', '青江路', '行动不便'];

describe('the code on a receipt', () => {
  const found = async (as: string, text: string) => {
    const { body } = await ask('GET', `/api/cases?text=${encodeURIComponent(text)}`, as);
    return (body.items as { no: string }[]).map((line) => line.no);
  };

  it('finds its case, however it is typed, for whoever sees that, and tells others nothing', async () => {
    expect(await found(clerk, code)).toEqual([no]);
    expect(await found(clerk, codeInGroups(code).toLowerCase())).toEqual([no]);
    expect(await found(supervisor, code)).toEqual([no]);
    expect(await found(elsewhere, code)).toEqual([]);
    expect(await found(clerk, code.slice(0, -1))).toEqual([]);
  });
});

describe('an applicant', () => {
  it.each(['欧阳小明', '小明', '138 0000 1234', '11010519491231002x'])(
    'is found by %s, masked',
    async (text) => {
      expect(await search(clerk, text)).toEqual([
        {
          id: expect.any(String) as string,
          kind: 'person',
          name: '欧阳**',
          phone: '138****1234',
          idNumber: '1101**********002X',
          address: '杭州市富阳区场口镇***',
          specialNeeds: '***',
          cases: [no],
        },
      ]);
    },
  );

  it('is not found by whoever sees no case of theirs', async () => {
    expect(await search(elsewhere, '欧阳小明')).toEqual([]);
    expect(await search(supervisor, '欧阳小明')).toHaveLength(1);
    const id = await idOfApplicant();
    const path = `/api/applicants/${id}/particulars`;
    expect((await ask('POST', path, elsewhere, { case: no, purpose: '电话联系' })).status).toBe(404);
  });

  it('is shown in full for a purpose, which is in the audit', async () => {
    const id = await idOfApplicant();
    const path = `/api/applicants/${id}/particulars`;
    expect((await ask('POST', path, clerk, { case: no })).body).toMatchObject({
      field: 'purpose',
      rule: 'required',
    });
    const { body } = await ask('POST', path, clerk, { case: no, purpose: '电话联系本人上门' });
    expect(body).toMatchObject({ name: '欧阳小明', phone: '13800001234', earlier: [] });
    const audit = await ask('GET', `/api/audit?subject=applicant/${id}`, supervisor);
    expect(audit.body.items).toMatchObject([
      {
        ...{ actor: 'zhou', act: 'applicant.unmasked', purpose: '电话联系本人上门', detail: { case: no } },
        subjectName: '欧阳**',
      },
    ]);
    for (const subject of [no, `case/${no}`]) {
      const ofCase = await ask('GET', `/api/audit?subject=${subject}&act=applicant.unmasked`, supervisor);
      expect(ofCase.body.items).toMatchObject([{ subject: `applicant/${id}` }]);
    }
  });

  it('leaves in the audit who opened the case, once however often they look', async () => {
    await ask('GET', `/api/cases/${no}`, clerk);
    await ask('GET', `/api/cases/${no}`, clerk);
    await ask('GET', `/api/cases/${no}`, elsewhere);
    const audit = await ask('GET', `/api/audit?subject=case/${no}&act=case.opened`, supervisor);
    expect(audit.body.items).toMatchObject([{ actor: 'zhou', subject: `case/${no}` }]);
  });

  it('takes nobody for having opened a case that was only fetched ahead', async () => {
    const acts = async () => {
      const { body } = await ask('GET', `/api/audit?subject=case/${no}&actor=qin`, supervisor);
      return (body.items as { act: string }[]).map(({ act }) => act);
    };
    const qin = await product.api.person('qin', { role: 'clerk', place: 'fuyang' });
    expect((await ask('GET', `/api/cases/${no}?unopened=true`, qin)).body).toMatchObject({ no });
    expect(await acts()).toEqual(['case.fetched']);
    await ask('GET', `/api/cases/${no}`, qin);
    expect(await acts()).toEqual(['case.opened', 'case.fetched']);
  });

  it.each([
    ['events', 'case.opened'],
    ['events?unopened=true', 'case.fetched'],
    ['at', 'case.opened'],
    ['deadline', 'case.opened'],
    ['holding', 'case.opened'],
    ['attachments', 'case.opened'],
    ['attachments?unopened=true', 'case.fetched'],
  ])('leaves in the audit who read its case by %s alone', async (part, act) => {
    const reader = `reader-${part}`;
    const token = await product.api.person(reader, { role: 'clerk', place: 'fuyang' });
    const time = part === 'at' ? `?time=${encodeURIComponent(new Date().toISOString())}` : '';
    const path = `/api/cases/${no}/${part}${time}`;
    expect((await ask('GET', path, elsewhere)).status).toBe(404);
    expect((await ask('GET', path, token)).status).toBe(200);
    expect((await ask('GET', path, token)).status).toBe(200);
    const query = `subject=case/${no}&actor=${encodeURIComponent(reader)}`;
    const { body } = await ask('GET', `/api/audit?${query}`, supervisor);
    expect((body.items as { act: string }[]).map((entry) => entry.act)).toEqual([act]);
  });

  it('tells the supervisor of its hall also who opened it from above', async () => {
    const above = await product.api.person('leader-of-all', { role: 'leader', place: '000000' });
    await ask('GET', `/api/cases/${no}/events`, above);
    const { body } = await ask('GET', `/api/audit?subject=${no}&actor=leader-of-all`, supervisor);
    expect(body.items).toMatchObject([{ act: 'case.opened', subject: `case/${no}` }]);
  });

  it('is not corrected in nothing, by whoever may correct it', async () => {
    const nothing = async (as: string) =>
      (await ask('POST', `/api/cases/${no}/commands/correctApplicant`, as, { note: '无' })).body.code;
    expect(await nothing(clerk)).toBe('CASE.INVALID');
    const head = await product.api.person('head-of-hall', { role: 'station-head', place: 'fuyang' });
    expect(await nothing(head)).toBe('CASE.NOT_PERMITTED');
  });

  it('keeps what was corrected, and is found by what it is now', async () => {
    const id = await idOfApplicant();
    const corrected = await ask('POST', `/api/cases/${no}/commands/correctApplicant`, clerk, {
      phone: '13900009999',
    });
    expect(corrected.status).toBe(200);
    expect(await search(clerk, '13800001234')).toEqual([]);
    expect((await search(clerk, '13900009999'))[0]!.id).toBe(id);
    const { body } = await ask('POST', `/api/applicants/${id}/particulars`, clerk, {
      case: no,
      purpose: '核对号码',
    });
    expect(body).toMatchObject({
      phone: '13900009999',
      earlier: [{ by: 'zhou', particulars: { phone: '13800001234' } }],
    });
  });

  it('is nowhere in the ledger in plain words, nor in what the API says of the case', async () => {
    const { rows } = await product.api.database.client.query<{ table_name: string }>(
      `select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    for (const { table_name: table } of rows) {
      const { rows: found } = await product.api.database.client.query<{ row: string }>(
        `select t::text as row from "${table}" t where t::text like any($1)`,
        [SECRETS.map((secret) => `%${secret}%`)],
      );
      expect([table, found]).toEqual([table, []]);
    }
    const seen = await ask('GET', `/api/cases/${no}`, clerk);
    const log = await ask('GET', `/api/cases/${no}/events`, clerk);
    expect(SECRETS.filter((secret) => JSON.stringify([seen.body, log.body]).includes(secret))).toEqual([]);
  });
});
