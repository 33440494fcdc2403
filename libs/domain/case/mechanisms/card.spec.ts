import { Hall } from '../../../../test/fixtures/hall';
describe('cards', () => {
  it('are appealed in time by the unit that got them', () => {
    const hall = new Hall().accept();
    hall.must('supervisor', 'issueCard', { unit: 'health', colour: 'red', ground: '推诿' });
    expect(hall.state().scores).toEqual({ health: -5 });
    expect(hall.act('gu', 'answerCard', { card: 'card-1', text: '已改' })?.code).toBe('CASE.NOT_PERMITTED');
    hall.must('wei', 'answerCard', { card: 'card-1', text: '已改' });
    hall.must('wei', 'appealCard', { card: 'card-1', ground: '不服' });
    hall.must('supervisor', 'ruleCard', { card: 'card-1', ruling: 'withdrawn' });
    expect(hall.state().cards[0]).toMatchObject({ answered: true, appealed: true, withdrawn: true });
    expect(hall.state().scores).toEqual({ health: 0 });
  });

  it('count the appeal of an automatic card from the due moment that brought it', () => {
    const hall = new Hall({ ladder: ['window', 'leader'] }).accept('main', { class: 'simple' });
    hall.passTo('2026-03-11 17:30');
    expect(hall.act('gu', 'appealCard', { card: 'card-1', ground: '不服' })).toBeUndefined();
    hall.passTo('2026-03-13 17:31');
    expect(hall.act('gu', 'appealCard', { card: 'card-2', ground: '不服' })?.code).toBe('CARD.APPEAL_LATE');
  });

  it('are not issued to units whose people acted in good faith (容错)', () => {
    const hall = new Hall().accept();
    hall.must('boss', 'exempt', {
      participants: ['wei', 'boss'],
      basis: '容错办法',
      diligence: ['集体研究'],
    });
    expect(hall.state().exempt).toEqual(['health']);
    expect(
      hall.act('supervisor', 'issueCard', { unit: 'health', colour: 'red', ground: '推诿' }),
    ).toMatchObject({
      code: 'CARD.EXEMPT',
      field: 'unit',
    });
  });
});
