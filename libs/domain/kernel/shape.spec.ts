import {
  checkShape,
  date,
  dayLimit,
  flag,
  id,
  integer,
  limit,
  list,
  map,
  moment,
  newId,
  oneOf,
  optional,
  ownCode,
  person,
  policyVersion,
  referencesIn,
  text,
  unit,
  unitOrApplicant,
} from './shape';

describe('a value of a shape', () => {
  it.each([
    ['text', text(), '一段话', ['', '  ', 1, 'x'.repeat(4001)]],
    ['one of', oneOf('a', 'b'), 'a', ['c', 1]],
    ['a flag', flag(), false, ['false', 0]],
    ['an integer', integer(1, 5), 5, [0, 6, 1.5, '1', NaN]],
    ['a date', date(), '2026-02-28', ['2026-02-29', '28.2.2026', 20260228]],
    ['a moment', moment(), '2026-02-28 10:00', ['2026-02-28', 'now']],
    ['a limit', limit(), '4wh', ['4', 'wh', '4 wh']],
    ['a limit in days', dayLimit(), '3wd', ['4wh', '2nh']],
    ['a version', policyVersion(), 2, [0, 1.5, '2']],
    ['a unit', unit(), '市场-1', ['', '-x', 'a b', {}]],
    ['an id', id('visit'), 'v1', ['', 'x'.repeat(65)]],
    ['a list', list(text()), ['a'], [[], 'a', [''], { 0: 'a' }]],
    [
      'a map',
      map({ a: text(), b: optional(text()) }),
      { a: 'x' },
      [{}, [], 'a', { a: 'x', c: 1 }, { a: 'x', b: '' }],
    ],
  ])('%s', (_name, shape, good, bad) => {
    expect(checkShape(shape, good)).toBeUndefined();
    for (const value of [...bad, null, undefined])
      expect(checkShape(shape, value)?.code).toBe('CASE.INVALID');
  });

  it('is refused with the path of the field and the rule it breaks', () => {
    const shape = map({ units: list(map({ unit: unit(), voting: flag() })), note: optional(text()) });
    const refusalOf = (value: unknown) => checkShape(shape, value);
    expect(refusalOf({ units: [{ unit: 'a', voting: 'yes' }] })).toMatchObject({
      field: 'units.0.voting',
      rule: 'true-or-false',
    });
    expect(refusalOf({ units: [] })).toMatchObject({ field: 'units', rule: 'at-least:1' });
    expect(refusalOf({})).toMatchObject({ field: 'units', rule: 'required' });
    expect(refusalOf({ units: [{ unit: 'a', voting: true }], extra: 1 })).toMatchObject({
      field: 'extra',
      rule: 'unknown-field',
    });
  });

  it('leaves a missing field with a code of its own to the mechanism, but not a misshapen one', () => {
    const shape = map({ notifiedText: ownCode('CLOCK.NOTICE_MISSING', text()) });
    expect(checkShape(shape, {})).toBeUndefined();
    expect(checkShape(shape, { notifiedText: 5 })?.code).toBe('CASE.INVALID');
  });

  it('is never taken for having what every object has', () => {
    expect(checkShape(map({}), JSON.parse('{"__proto__": 1}'))?.rule).toBe('unknown-field');
    expect(checkShape(map({ a: text() }), { a: 'x', constructor: 1 })?.rule).toBe('unknown-field');
  });
});

describe('the references in a payload', () => {
  it('come in the order of the fields, each with its path', () => {
    const shape = map({
      visit: newId('visit'),
      to: unitOrApplicant(),
      people: list(map({ who: person() })),
      shields: optional(id('risk')),
      title: text(),
    });
    const payload = { visit: 'v1', to: 'applicant', people: [{ who: 'gu' }, { who: 'he' }], title: 'x' };
    expect(referencesIn(shape, payload).map(({ path, value }) => [path, value])).toEqual([
      ['visit', 'v1'],
      ['to', 'applicant'],
      ['people.0.who', 'gu'],
      ['people.1.who', 'he'],
    ]);
  });
});
