import type { Moment } from '@domain/calendar/moment';
import type { CaseRecord } from '@ledger/cases/case.repository';
import type { CommandReceiptRepository } from '@ledger/commands/command-receipt.repository';
import type { BusinessClock } from '../clock/business-clock';
import { Hall } from '../../../test/fixtures/hall';
import { EarlyRefusal } from './early-refusal.service';

const NEVER = '9999-01-01T00:00+08:00' as Moment;
const LONG_AGO = '2020-01-01T00:00+08:00' as Moment;

describe('a command to a case, by the record of the case', () => {
  const hall = new Hall().accept();
  const record = (nextWake: Moment | null = NEVER) =>
    ({ no: 'main', nextWake, state: hall.state() }) as CaseRecord;
  const tooLate = hall.commandOf('clerk', 'triage', {});
  const denied = hall.commandOf('gu', 'grantExtension', {});
  const accepted = new Set<string>();
  const receipts = { find: async (_: string, __: string, id: string) => accepted.has(id) || undefined };
  const clock: Pick<BusinessClock, 'now'> = { now: () => hall.now };
  let early: EarlyRefusal;
  beforeEach(() => {
    accepted.clear();
    early = new EarlyRefusal(receipts as unknown as CommandReceiptRepository, clock as BusinessClock);
  });

  it('is refused when stage, role, shape or names rule it out', async () => {
    expect(await early.of(record(), denied)).toMatchObject({ code: 'CASE.NOT_PERMITTED' });
    const stranger = hall.commandOf('head', 'dispatch', { units: ['nowhere'] });
    expect(await early.of(record(), stranger)).toMatchObject({ code: 'CASE.UNKNOWN_UNIT', field: 'units.0' });
    expect(await early.of(record(null), tooLate)).toMatchObject({ code: 'CASE.INVALID' });
  });

  it('goes on to the case when nothing speaks against it yet', async () => {
    expect(await early.of(record(), hall.commandOf('gu', 'reply', { text: '已办' }))).toBeUndefined();
  });

  it('goes on when it was accepted before: the case knows its answer', async () => {
    accepted.add(denied.id);
    expect(await early.of(record(), denied)).toBeUndefined();
  });

  it('asks for no receipt that was read with the record', async () => {
    expect(await early.of(record(), denied, true)).toBeUndefined();
    accepted.add(denied.id);
    expect(await early.of(record(), denied, false)).toMatchObject({ code: 'CASE.NOT_PERMITTED' });
  });

  it('goes on when something has fallen due since it was recorded', async () => {
    expect(await early.of(record(LONG_AGO), denied)).toBeUndefined();
  });

  it('goes on while the record may lag behind what was answered', async () => {
    const reply = { no: 'main', seq: 9, at: NEVER, stage: 'handling', nextWake: null };
    early.noteAnswer({ ...reply, recorded: false });
    expect(await early.of(record(), denied)).toBeUndefined();
    early.noteAnswer({ ...reply, recorded: true });
    expect(await early.of(record(), denied)).toBeDefined();
  });
});
