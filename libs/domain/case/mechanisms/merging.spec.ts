import { Hall } from '../../../../test/fixtures/hall';
describe('a merge', () => {
  it('takes the same applicant’s case into another that is still open', () => {
    const hall = new Hall().accept().accept('other', { class: 'simple' });
    expect(hall.act('head', 'merge', { into: 'main', ground: '自身' })?.code).toBe('CASE.INVALID');
    hall.must('head', 'merge', { into: 'main', ground: '同一件事' }, { case: 'other' });
    expect(hall.state('other')).toMatchObject({ stage: 'closed', outcome: 'merged' });
    expect(hall.due('promise')).toBe('2026-03-05 17:30');
    expect(hall.state().promise).toMatchObject({ kind: 'resolve', limit: '3wd' });
  });

  it('keeps to one applicant', () => {
    const hall = new Hall().accept();
    hall.register('other', {}, 'a2');
    expect(hall.act('head', 'merge', { into: 'main', ground: '相似' }, { case: 'other' })).toMatchObject({
      code: 'MERGE.DIFFERENT_APPLICANT',
      field: 'into',
    });
  });
});
