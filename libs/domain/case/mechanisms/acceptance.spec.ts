import { Hall } from '../../../../test/fixtures/hall';
describe('accepting a case', () => {
  it('puts someone in charge and opens promise and contact', () => {
    const { handler, lead, class: kind, obligations } = new Hall().accept().state();
    expect({ handler, lead, kind }).toEqual({ handler: 'gu', lead: 'market', kind: 'complex' });
    expect(obligations.map((open) => open.kind)).toEqual(['promise', 'contact']);
  });

  it('makes a case with a class solution a simple one and keeps the solution', () => {
    const hall = new Hall().accept('main', { solution: 'rental-proof-v2' });
    expect(hall.state()).toMatchObject({ class: 'simple', solution: 'rental-proof-v2' });
  });

  it('is refused where a person or unit does not exist', () => {
    const hall = new Hall();
    hall.register();
    const payload = { class: 'simple', lead: 'market', track: 'bottleneck', obstacle: 'hard' };
    expect(hall.act('clerk', 'accept', { ...payload, handler: 'nobody' })).toMatchObject({
      code: 'CASE.INVALID',
      field: 'handler',
    });
    expect(hall.act('clerk', 'accept', { ...payload, lead: 'nowhere' })).toMatchObject({
      code: 'CASE.UNKNOWN_UNIT',
      field: 'lead',
    });
  });

  it('passes on what the old handler and lead owe, and nothing else', () => {
    const hall = new Hall().accept();
    hall.must('head', 'planVisit', {
      visit: 'v1',
      purpose: '沟通',
      kind: 'home',
      to: 'applicant',
      agent: 'gu',
    });
    hall.must('head', 'assign', { handler: 'wei', lead: 'health' });
    const owners = hall.state().obligations.map(({ kind, owner }) => [kind, owner.id]);
    expect(owners).toEqual([
      ['promise', 'health'],
      ['contact', 'wei'],
      ['visit', 'gu'],
    ]);
  });
});
