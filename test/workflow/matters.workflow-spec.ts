import type { TestWorkflowEnvironment } from '@temporalio/testing';
import type { MessengerPort } from '@activities/messenger.port';
import { connectToServer } from '../support/temporal';
import { rulesOfTheHall, Stand } from './stand';

/** Delivers, and then fails as if it had not, a few times: what a crash between the two does. */
class ForgetfulMessenger implements MessengerPort {
  forgets = 0;
  constructor(private readonly real: MessengerPort) {}

  async tell(delivery: Parameters<MessengerPort['tell']>[0]): Promise<boolean> {
    return this.forget(await this.real.tell(delivery));
  }
  async call(...call: Parameters<MessengerPort['call']>): Promise<boolean> {
    return this.forget(await this.real.call(...call));
  }
  recordAgain(...ref: Parameters<MessengerPort['recordAgain']>): Promise<boolean> {
    return this.real.recordAgain(...ref);
  }
  /** Resolves when an answer has come through again. */
  async remembers(): Promise<void> {
    while (this.forgets >= 0) await new Promise(setImmediate);
  }
  private forget(told: boolean): boolean {
    if (this.forgets-- > 0) throw new Error('the answer was lost');
    return told;
  }
}

let env: TestWorkflowEnvironment;
let stand: Stand;
let messenger: ForgetfulMessenger;
beforeAll(async () => {
  env = await connectToServer();
  stand = await Stand.open(env, { messenger: (real) => (messenger = new ForgetfulMessenger(real)) });
});
afterAll(async () => {
  await stand.close();
  await env.teardown();
});

const kinds = (no: string, kind: string) => stand.ledger.kinds(stand.name(no)).filter((one) => one === kind);
const until = (no: string, kind: string) => stand.ledger.until(() => kinds(no, kind).length > 0);
const escalated = async (no: string) => {
  await stand.accepted(no);
  await stand.give(no, 'head', 'escalate', { to: 'joint-committee', ground: '政策障碍' });
  await until(`${no}.m1`, 'matter-opened');
};
const CONVENED = {
  members: [
    { unit: 'market', voting: true },
    { unit: 'health', voting: true },
  ],
  agenda: '议题',
};

describe('a matter', () => {
  it('is started by the case that calls it and tells its cases how it ends', async () => {
    await escalated('called');
    const matter = 'called.m1';
    await stand.give(matter, 'secretary', 'convene', CONVENED);
    for (const member of ['gu', 'wei'] as const) {
      await stand.give(matter, member, 'opine', { position: 'agree', text: '同意' });
    }
    const measures = [{ measure: 'x', unit: 'market', action: '出具说明' }];
    await stand.give(matter, 'secretary', 'adopt', { by: 'consensus', text: '照办', measures });
    for (const member of ['gu', 'wei'] as const)
      await stand.give(matter, member, 'countersign', { signed: true });
    await until('called', 'matter-ended');
    expect(stand.ledger.rows.get(stand.name('called'))!.state).toMatchObject({
      measures: { x: { state: 'open' } },
    });
    await stand.handle(matter).result();
  });

  it('is called once, and told once, though the messages are sent several times', async () => {
    messenger.forgets = 3;
    await escalated('resent');
    await messenger.remembers();
    expect(kinds('resent.m1', 'matter-opened')).toHaveLength(1);
    messenger.forgets = 2;
    await stand.give('resent.m1', 'secretary', 'referUp', { ground: '交由领导' });
    await until('resent', 'matter-ended');
    await messenger.remembers();
    expect(kinds('resent', 'matter-ended')).toHaveLength(1);
    expect(kinds('resent', 'escalated')).toHaveLength(2);
  });

  it('that has ended is not started again by what is still told to it', async () => {
    await escalated('late');
    await stand.give('late.m1', 'secretary', 'referUp', { ground: '交由领导' });
    await stand.handle('late.m1').result();
    const before = await stand.runs('late.m1');
    const call = stand.ledger.rows.get(stand.name('late'))!.batches.flatMap(({ sent }) => sent)[0]!;
    expect(call.name).toBe('call');
    expect(await messenger.call(call, { rules: rulesOfTheHall() })).toBe(false);
    expect(await messenger.tell({ ...call, id: 'x', name: 'case-left' })).toBe(false);
    expect(await stand.runs('late.m1')).toEqual(before);
  });
});

describe('a message to a case that is over', () => {
  it('is recorded with the sender, which goes on', async () => {
    await stand.accepted('sender');
    await stand.register('gone');
    await stand.handle('gone').terminate('for the test');
    const gone = stand.name('gone');
    await stand.give(
      'sender',
      'head',
      'merge',
      { into: gone, ground: '同一件事' },
      {
        cases: { [gone]: { stage: 'triage', applicant: 'a1' } },
      },
    );
    await stand.ledger.until(() => stand.ledger.refused(stand.name('sender')).length > 0);
    expect(stand.ledger.refused(stand.name('sender'))).toEqual([
      expect.objectContaining({ name: 'merged-in', code: 'CASE.WRONG_STAGE', by: stand.name('sender') }),
    ]);
    expect(await stand.standing('sender')).toMatchObject({ stage: 'closed' });
  });
});
