import { differences } from './policy-difference';

describe('the differences of two policies', () => {
  it('are named by path, lists as a whole, without what only names them', () => {
    const from = { profile: 'a', version: 1, limits: { triage: '4wh', visit: '5wd' }, ladder: ['window'] };
    const to = {
      profile: 'b',
      version: 2,
      limits: { triage: '2wh', visit: '5wd' },
      ladder: ['window', 'leader'],
    };
    expect(differences(from, to)).toEqual([
      { path: 'limits.triage', from: '4wh', to: '2wh' },
      { path: 'ladder', from: ['window'], to: ['window', 'leader'] },
    ]);
  });

  it('name what only one of them says', () => {
    expect(differences({ hotline: '12345' }, {})).toEqual([
      { path: 'hotline', from: '12345', to: undefined },
    ]);
  });
});
