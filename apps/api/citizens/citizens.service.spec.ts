import type { Citizen } from '../access/caller';
import { CitizensService } from './citizens.service';

type Given = ConstructorParameters<typeof CitizensService>;

/** By place and role. */
type Staff = Readonly<Record<string, readonly string[]>>;

/** The handler to whom a case goes that its applicant reopens: led by `water`, handled by `gu` before. */
async function newHandler(staff: Staff, acted: readonly string[], body: object = {}): Promise<unknown> {
  const record = { no: '1', hall: 'hall', state: { lead: 'water', defaultUnit: 'front', handler: 'gu' } };
  const toCase = jest.fn().mockResolvedValue({});
  const people = ({ under, role }: { under: string; role: string }) =>
    Promise.resolve((staff[`${under} ${role}`] ?? []).map((id) => ({ id })));
  const service = new CitizensService(
    ...([
      { find: () => Promise.resolve(record) },
      { listUntil: () => Promise.resolve(acted.map((by) => ({ by }))) },
      { list: people },
      { now: () => Promise.resolve({ find: (path: string) => ({ path }) }) },
      {},
      { toCase },
      {},
    ] as unknown as Given),
  );
  const citizen = { caseNo: '1', applicant: 'a1' } as Citizen;
  await service.command(citizen, 'reopen', { ground: '没有办成', ...body }, 'key');
  const [, { payload }] = toCase.mock.calls[0] as [unknown, { payload: { handler?: string } }];
  return payload.handler;
}

describe('a case that its applicant reopens', () => {
  const staff = {
    'water handler': ['gu', 'he', 'wei'],
    'hall handler': ['gu', 'he', 'wei', 'li'],
    'hall station-head': ['zhao'],
  };

  it('goes to one of the lead unit who has had no hand in it', async () => {
    expect(await newHandler(staff, ['gu', 'he'])).toBe('wei');
  });

  it('goes to one of the hall where all of the unit had, and to one of the unit where all had', async () => {
    expect(await newHandler(staff, ['gu', 'he', 'wei'])).toBe('li');
    expect(await newHandler(staff, ['gu', 'he', 'wei', 'li'])).toBe('he');
  });

  it('goes to the station head where there is nobody but who handled it, and else to nobody', async () => {
    const alone = { 'water handler': ['gu'], 'hall handler': ['gu'] };
    expect(await newHandler({ ...alone, 'hall station-head': ['gu', 'zhao'] }, ['gu'])).toBe('zhao');
    expect(await newHandler(alone, ['gu'])).toBeUndefined();
  });

  it('goes to whom it names', async () => {
    expect(await newHandler(staff, [], { handler: 'li' })).toBe('li');
  });
});
