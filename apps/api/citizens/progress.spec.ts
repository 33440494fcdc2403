import { emptyCase, type CaseState } from '@domain/case/state';
import type { Recorded } from '@domain/kernel/turn';
import { historyOf, neededOf, nextOf, noticesOf, outcomeOf, promiseOf, stopsOf, wayOf } from './progress';

const event = (kind: string, fields: object = {}): Recorded => ({
  seq: 1,
  at: '2026-11-25T09:30+08:00',
  by: 'gan',
  kind,
  ...fields,
});
const told = (...events: Recorded[]) => historyOf(events, 'zh-CN').map(({ text }) => text);

describe('the history a citizen reads', () => {
  it('tells what reached them, in their language', () => {
    const events = [
      event('registered', { title: '户口' }),
      event('materials-requested', { items: ['身份证', '租约'] }),
    ];
    expect(told(...events)).toEqual(['您反映的问题已登记。', '请您补充材料：身份证、租约。']);
    expect(historyOf(events, 'en')[1]!.text).toBe('You were asked for: 身份证, 租约.');
  });

  it('leaves out what is between the offices', () => {
    const internal = [
      event('commented', { text: '疑似纠纷', visibility: 'internal' }),
      event('escalated', { from: 'window', to: 'station' }),
      event('scored', { unit: 'health', points: -1 }),
      event('opinion-given', { text: '不同意' }),
      event('contacted', { reached: false, text: '没人接' }),
      event('called-back', { reached: false }),
      event('dispatch-returned', { ground: '不归我管' }),
    ];
    expect(told(...internal)).toEqual([]);
  });

  it('shows of an event the fields that are for them and no others', () => {
    const text = JSON.stringify(
      historyOf(
        [event('visit-reported', { text: '家属情绪激动', result: 'refused', ground: '内部' })],
        'zh-CN',
      ),
    );
    expect(text).not.toMatch(/激动|内部|gan/);
  });

  it('shows notes that were written for them', () => {
    expect(told(event('commented', { text: '请周三来取', visibility: 'applicant' }))).toEqual([
      '窗口留言：请周三来取',
    ]);
  });
});

const state = (change: Partial<CaseState>): CaseState => ({ ...emptyCase('1'), ...change });

describe('the way of a case', () => {
  const moved = (to: string, at: string) => event('stage-changed', { to, at });
  const states = (change: Partial<CaseState>, ...events: Recorded[]) =>
    wayOf(state({ registeredAt: '2026-11-25T09:30+08:00', ...change }), events, 'zh-CN').map((step) => [
      step.code,
      step.state,
      step.at,
    ]);

  it('says what is behind, where it stands and what is ahead', () => {
    expect(states({ stage: 'handling' }, moved('handling', '2026-11-25T10:00+08:00'))).toEqual([
      ['triage', 'done', '2026-11-25T09:30+08:00'],
      ['handling', 'now', '2026-11-25T10:00+08:00'],
      ['followUp', 'ahead', null],
      ['closed', 'ahead', null],
    ]);
  });

  it('goes back with a case that was reopened', () => {
    const events = [
      moved('handling', '1'),
      moved('followUp', '2'),
      moved('closed', '3'),
      moved('handling', '4'),
    ];
    expect(states({ stage: 'handling' }, ...events).map((step) => step[2])).toEqual([
      '2026-11-25T09:30+08:00',
      '4',
      null,
      null,
    ]);
  });

  it('is at its end in the archive, without a moment for what was skipped', () => {
    const skipped = states({ stage: 'archived' }, moved('closed', '2026-11-26T09:00+08:00'));
    expect(skipped.map((step) => [step[1], step[2] === null])).toEqual([
      ['done', false],
      ['skipped', true],
      ['skipped', true],
      ['done', false],
    ]);
  });
});

describe('what came of it', () => {
  it.each([
    ['handling', null],
    ['followUp', 'answered'],
    ['archived', 'answered'],
  ] as const)('is told in the stage %s as %s', (stage, told) => {
    expect(outcomeOf(state({ stage, outcome: 'answered' }), 'zh-CN')?.code ?? null).toBe(told);
  });
});

describe('what happens next', () => {
  const owed = (kind: string, dueAt: string | null) => ({ kind, owner: { as: 'unit', id: 'u' }, dueAt });

  it('is what someone owes the applicant, in words', () => {
    const obligations = [owed('promise', null), owed('contact', '2026-12-01T17:30+08:00')] as never;
    expect(nextOf(state({ obligations }), 'en')).toEqual({
      kind: 'contact',
      by: '2026-12-01T17:30+08:00',
      text: expect.stringMatching(/December 1, 2026.* 17:30/) as string,
    });
    expect(nextOf(state({}), 'en')).toBeNull();
  });

  it('says why the clock stands still', () => {
    const stops = [
      { id: 's1', reason: 'materials', from: '2026-11-25T10:00+08:00', order: 1 },
      { id: 's2', reason: 'hearing', from: '2026-11-20T10:00+08:00', to: '2026-11-21T10:00+08:00', order: 2 },
    ] as const;
    const promise = [owed('promise', null)] as never;
    expect(stopsOf(state({ stops: [...stops], obligations: promise }), 'zh-CN')).toEqual([
      { code: 'materials', text: '等待您补充材料', since: '2026-11-25T10:00+08:00' },
    ]);
    expect(stopsOf(state({ stops: [...stops] }), 'zh-CN')).toEqual([]);
  });
});

describe('a one-time notice', () => {
  it('keeps every item that was asked for, with what has been brought', () => {
    const request = event('materials-requested', {
      items: ['身份证', '租约'],
      request: 'o2',
      contact: '86001',
    });
    const materials = [
      { item: '身份证', request: 'o2', provided: true, reopens: 0 },
      { item: '租约', request: 'o2', provided: false, reopens: 0 },
    ];
    const obligations = [{ kind: 'materials', ref: 'o2', dueAt: '2026-12-01T17:30+08:00' }] as never;
    expect(noticesOf(state({ materials, obligations }), [request])).toEqual([
      {
        at: '2026-11-25T09:30+08:00',
        items: [
          { name: '身份证', provided: true },
          { name: '租约', provided: false },
        ],
        due: '2026-12-01T17:30+08:00',
        nextWindow: null,
        contact: '86001',
      },
    ]);
  });
});

describe('what is waited for', () => {
  const owed = (kind: string, ref?: string) => ({
    kind,
    ref,
    owner: { as: 'applicant', id: 'applicant' },
    dueAt: '2026-12-01T17:30+08:00',
  });

  it('names the items outstanding of each request', () => {
    const needed = neededOf(
      state({
        obligations: [owed('materials', 'o2')] as never,
        materials: [
          { item: '身份证', request: 'o2', provided: false, reopens: 0 },
          { item: '租约', request: 'o2', provided: true, reopens: 0 },
          { item: '照片', request: 'o9', provided: false, reopens: 0 },
        ],
      }),
      'en',
    );
    expect(needed).toEqual([
      {
        kind: 'materials',
        items: ['身份证'],
        due: '2026-12-01T17:30+08:00',
        text: 'We need from you: 身份证',
      },
    ]);
  });

  it('names what a pledge still lacks', () => {
    const items = [
      { name: '授权书', fulfilled: false },
      { name: '复印件', fulfilled: true },
    ];
    const pledge = { items, breached: false };
    expect(neededOf(state({ obligations: [owed('pledge')] as never, pledge }), 'zh-CN')[0]).toMatchObject({
      items: ['授权书'],
      text: '需要您：授权书',
    });
  });

  it('has no promise before one is given', () => expect(promiseOf(state({}), 'zh-CN')).toBeNull());
});
