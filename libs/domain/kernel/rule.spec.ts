import { ruleWords, valuesOf } from './rule';

it('says a range by its two ends, and any other value as it is', () => {
  expect(ruleWords('integer:0..999')).toEqual({ key: 'integer-range', params: { from: '0', to: '999' } });
  expect(ruleWords('integer:≥1')).toEqual({ key: 'integer', params: { value: '≥1' } });
  expect(ruleWords('required')).toEqual({ key: 'required', params: { value: '' } });
});

it('names the values of a choice', () => {
  expect(valuesOf('one-of:instant,simple')).toEqual(['instant', 'simple']);
  expect(valuesOf('at-least:1')).toEqual([]);
});
