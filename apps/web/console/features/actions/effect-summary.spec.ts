import { commonSummary, isSaid, leavesDue, likeliest, summaryOf, type Effect } from './effect-summary';

const nothing: Effect = { opens: [], ends: [], moves: [], tells: [] };
const told = { to: { as: 'applicant' as const, id: 'applicant' }, notice: 'extension', at: '' };
const keys = (effect: Effect) => summaryOf(effect).map(({ key }) => key);

describe('an effect in a few words', () => {
  it('says that the clock stops, and that the applicant is told', () => {
    const due = { from: '2026-09-07T17:30+08:00', to: null };
    const clock = { from: 'running', to: 'stopped' };
    expect(keys({ ...nothing, due, clock, tells: [told] })).toEqual([
      'effect-clock-stops',
      'effect-tells-applicant',
    ]);
  });

  it('says to which level it rises', () => {
    const level = { from: 'window', to: 'station' };
    const tells = [{ ...told, to: { as: 'role' as const, id: 'station-head' } }];
    expect(summaryOf({ ...nothing, level, tells })).toEqual([{ key: 'effect-level', level: 'station' }]);
  });

  it('says until when it is extended', () => {
    const due = { from: '2026-09-07T17:30+08:00', to: '2026-09-14T17:30+08:00' };
    expect(summaryOf({ ...nothing, due, tells: [told] })).toEqual([
      { key: 'effect-due-later', moment: due.to },
      { key: 'effect-tells-applicant' },
    ]);
  });

  it('says the stage, and how much is released', () => {
    const ends = [
      { kind: 'contact', id: 'o1', how: 'released' as const },
      { kind: 'visit', id: 'o2', how: 'released' as const },
      { kind: 'promise', id: 'o3', how: 'settled' as const },
    ];
    expect(summaryOf({ ...nothing, stage: { from: 'handling', to: 'closed' }, ends })).toEqual([
      { key: 'effect-stage', stage: 'closed' },
      { key: 'effect-releases', count: 2 },
    ]);
  });
});

describe('a command that can be given in several ways', () => {
  const toHandling = { ...nothing, stage: { from: 'triage', to: 'handling' } };
  const by = (to: string): Effect => ({ ...toHandling, due: { from: null, to } });
  const effects = [
    { with: { class: 'instant' }, effect: by('2026-11-25T17:30+08:00') },
    { with: { class: 'simple' }, effect: by('2026-11-30T17:30+08:00') },
  ];

  it('promises on its button only what all of them have in common', () => {
    expect(commonSummary(effects)).toEqual([{ key: 'effect-stage', stage: 'handling' }]);
  });

  it('is expected to do what it does with the choices made so far', () => {
    expect(likeliest(effects, { class: 'simple' })).toBe(effects[1]!.effect);
    expect(likeliest(effects, {})).toEqual(effects[0]!.effect);
  });

  it('costs nothing that depends on a choice before it is made', () => {
    const by = (colour: string, points: number) => ({
      with: { colour },
      effect: { ...nothing, scores: [{ unit: 'market', points }] },
    });
    const cards = [by('yellow', -1), by('red', -5)];
    expect(likeliest(cards, {})?.scores).toBeUndefined();
    expect(likeliest(cards, { colour: 'red' })?.scores).toEqual([{ unit: 'market', points: -5 }]);
  });
});

describe('a case that is raised', () => {
  const effect = { ...nothing, level: { from: 'window', to: 'station' } };
  const effects = [{ with: {}, effect }];

  it('rises to the next level unless another is chosen, of which a sample knows nothing', () => {
    expect(likeliest(effects, {})).toBe(effect);
    expect(likeliest(effects, { to: 'station' })).toBe(effect);
    expect(likeliest(effects, { to: 'leader' })).toBeUndefined();
    expect(isSaid(effect, true)).toBe(true);
  });
});

describe('the lines of an effect', () => {
  it('say what it takes from a score, also where nothing else is known yet', () => {
    const scores = [{ unit: 'market', points: -5 }];
    expect(isSaid({ ...nothing, scores }, true)).toBe(true);
    expect(isSaid({ ...nothing, tells: [{ ...told, to: { as: 'unit', id: 'market' } }] }, true)).toBe(false);
  });

  it('say that the date stays, to those who decide about the date', () => {
    const due = { from: '2026-09-07T17:30+08:00', to: '2026-09-14T17:30+08:00' };
    expect(leavesDue('grantExtension', nothing)).toBe(true);
    expect(leavesDue('grantExtension', { ...nothing, due })).toBe(false);
    expect(leavesDue('comment', nothing)).toBe(false);
  });

  it('are none where a sample only tells people who are invented', () => {
    const tells = [{ ...told, to: { as: 'person' as const, id: 'somebody' } }];
    expect(isSaid({ ...nothing, tells }, true)).toBe(false);
    expect(isSaid({ ...nothing, tells }, false)).toBe(true);
    expect(isSaid({ ...nothing, tells: [...tells, told] }, true)).toBe(true);
  });

  it('are none where only the promise moves, to no moment', () => {
    const moves = [{ kind: 'promise', id: 'o1', due: null }] as unknown as Effect['moves'];
    expect(isSaid({ ...nothing, due: { from: '2026-09-07T17:30+08:00', to: null }, moves }, true)).toBe(
      false,
    );
  });

  it('say that it is recorded where nothing else happens', () => {
    expect(isSaid(nothing, true)).toBe(true);
  });
});
