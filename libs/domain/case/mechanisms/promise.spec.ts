import { Hall } from '../../../../test/fixtures/hall';
describe('a promise', () => {
  it('is the class’s, and a reply keeps the one of a reply class', () => {
    const hall = new Hall({ classes: { complex: { limit: '7nd', promise: 'reply' } } }).accept();
    expect(hall.due('promise')).toBe('2026-03-09 17:30');
    hall.must('gu', 'reply', { text: '答复' });
    expect(hall.open('promise')).toBeUndefined();
    expect(hall.due('conclude')).toBe('2026-03-16 17:30');
  });

  it('is not kept by a reply where a result was promised', () => {
    const hall = new Hall().accept();
    hall.must('gu', 'reply', { text: '答复' });
    expect(hall.open('promise')).toBeDefined();
    expect(hall.open('conclude')).toBeUndefined();
  });

  it('keeps its cards when its lead changes, for the unit then in the lead', () => {
    const hall = new Hall({ ladder: ['window', 'leader'] }).accept('main', { class: 'simple' });
    hall.passTo('2026-03-05 17:31');
    hall.must('head', 'assign', { handler: 'wei', lead: 'health' });
    hall.passTo('2026-03-06 17:31');
    expect(hall.state().cards.map(({ unit, colour }) => [unit, colour])).toEqual([['health', 'yellow']]);
  });

  it('is refused a new class without a word to the applicant', () => {
    const refusal = new Hall().accept().act('head', 'reclassify', { class: 'simple', reason: '简单' });
    expect(refusal).toMatchObject({ code: 'CLASS.NOTICE_MISSING', field: 'notifiedText' });
  });
});
