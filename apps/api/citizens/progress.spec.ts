import { emptyCase, type CaseState } from '@domain/case/state';
import type { Recorded } from '@domain/kernel/turn';
import { neededOf, nextOf, noticesOf, outcomeOf, promiseOf, stopsOf, wayOf } from './progress';

const event = (kind: string, fields: object = {}): Recorded => ({
  seq: 1,
  at: '2026-11-25T09:30+08:00',
  by: 'gan',
  kind,
  ...fields,
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

describe('the end of the way', () => {
  it.each([
    ['resolved', '办结'],
    ['withdrawn', '已撤回'],
    ['deemed-withdrawn', '按撤回处理'],
    ['merged', '已并入另一件'],
  ] as const)('is called after how it ended: %s', (outcome, text) => {
    expect(wayOf(state({ stage: 'closed', outcome }), [], 'zh-CN').at(-1)!.text).toBe(text);
    expect(wayOf(state({ stage: 'handling', outcome }), [], 'zh-CN').at(-1)!.text).toBe('办结');
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

  it.each([
    ['resolved', /^如果问题没有真正解决，您可以在 2026年12月30日周三 17:30 前要求重新办理。$/],
    ['withdrawn', /^改变主意的，您可以在 2026年12月30日周三 17:30 前要求重新办理。$/],
    ['deemed-withdrawn', /^材料备齐了，/],
    ['merged', /^进展请看并入的那一件。/],
  ] as const)('offers to reopen what ended as %s, as long as the rules allow it', (outcome, text) => {
    const obligations = [owed('reopen-window', '2026-12-30T17:30+08:00')] as never;
    const closed = state({ stage: 'closed', outcome, obligations });
    expect(nextOf(closed, 'zh-CN')?.text).toMatch(text);
    expect(nextOf(closed, 'zh-CN', false)).toBeNull();
  });

  it('says why the clock stands still', () => {
    const stops = [
      { id: 's1', reason: 'materials', from: '2026-11-25T10:00+08:00', order: 1 },
      { id: 's2', reason: 'hearing', from: '2026-11-20T10:00+08:00', to: '2026-11-21T10:00+08:00', order: 2 },
    ] as const;
    const promise = [owed('promise', null)] as never;
    expect(stopsOf(state({ stops: [...stops], obligations: promise }), 'zh-CN')).toEqual([
      { code: 'materials', text: '等待您补充材料', since: '2026-11-25T10:00+08:00', until: null },
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
    expect(noticesOf(state({ materials, obligations }), [request], 'zh-CN', null)).toEqual([
      {
        at: '2026-11-25T09:30+08:00',
        items: [
          { name: '身份证', provided: true },
          { name: '租约', provided: false },
        ],
        due: '2026-12-01T17:30+08:00',
        otherwise:
          '请在 2026年12月1日周二 17:30 前全部补齐。到期没有全部补齐的，按您撤回处理，这件事不再办理。',
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
    round: 1,
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
      '30nd',
    );
    expect(needed).toEqual([
      {
        kind: 'materials',
        items: ['身份证'],
        due: '2026-12-01T17:30+08:00',
        text: 'We need from you: 身份证',
        otherwise:
          'Please provide all of it by Tue, December 1, 2026 at 17:30. If not all of it is here by then, your report ' +
          'counts as withdrawn and is not handled any further. For 30 days after that you can still ask to have it reopened.',
      },
    ]);
  });

  it('names what a pledge still lacks', () => {
    const items = [
      { name: '授权书', fulfilled: false },
      { name: '复印件', fulfilled: true },
    ];
    const pledge = { items, breached: false };
    expect(
      neededOf(state({ obligations: [owed('pledge')] as never, pledge }), 'zh-CN', '30nd')[0],
    ).toMatchObject({
      items: ['授权书'],
      text: '需要您：授权书',
      otherwise: expect.stringMatching(/再给您一次补交的期限/) as string,
    });
  });
});

describe('the promise', () => {
  const promised = (dueAt: string | null, change: Partial<CaseState> = {}) =>
    state({
      promise: { kind: 'resolve' } as never,
      obligations: [{ kind: 'promise', dueAt, provisional: false }] as never,
      ...change,
    });
  const stops = (...reasons: string[]) =>
    reasons.map((reason, order) => ({
      id: `s${order}`,
      reason,
      from: '2026-11-25T10:00+08:00',
      order,
    })) as never;
  const text = (...of: Parameters<typeof promiseOf>) => promiseOf(...of)?.text;

  it('is none before one is given', () => expect(promiseOf(state({}), 'zh-CN')).toBeNull());

  it('names its day', () => {
    expect(text(promised('2026-12-01T17:30+08:00'), 'zh-CN')).toBe('承诺于 2026年12月1日周二 17:30 前办结');
  });

  it('tells what is left while its clock stands still, and no date', () => {
    const waiting = promised(null, { stops: stops('materials') });
    expect(promiseOf(waiting, 'zh-CN', '3wd')).toMatchObject({
      due: null,
      left: { code: '3wd', text: '材料补齐后还有 3 个工作日，从第二天算起；补齐时告诉您确切的日期' },
    });
    expect(text(promised(null, { stops: stops('materials', 'court') }), 'zh-CN', '1wd')).toMatch(
      /恢复计时后还有 1 个工作日/,
    );
    expect(text(waiting, 'zh-CN', null)).toBe('办理时限暂停计算；恢复计时后告诉您新的日期');
  });

  it('that was not kept stays so while its clock stands still', () => {
    const late = promised('2026-12-01T17:30+08:00', { overdue: true, stops: stops('court') });
    expect(promiseOf(late, 'zh-CN')).toMatchObject({
      due: '2026-12-01T17:30+08:00',
      left: null,
      text: '承诺的时间（2026年12月1日周二 17:30）已过；办理时限暂停计算',
    });
  });
});
