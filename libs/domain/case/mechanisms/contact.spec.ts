import { Hall } from '../../../../test/fixtures/hall';
describe('a word to the applicant', () => {
  it('settles the contact owed and owes the next', () => {
    const hall = new Hall().accept();
    const first = hall.open('contact')!.id;
    hall.must('gu', 'logContact', { channel: 'phone', reached: true, text: '在办' });
    expect(hall.open('contact')!.id).not.toBe(first);
    expect(hall.due('contact')).toBe('2026-03-09 17:30');
  });

  it('counts only when the applicant was reached', () => {
    const hall = new Hall().accept();
    const first = hall.open('contact')!.id;
    hall.must('gu', 'logContact', { channel: 'phone', reached: false, text: '未接通' });
    expect(hall.open('contact')!.id).toBe(first);
    expect(hall.act('applicant', 'comment', { text: '谢谢', visibility: 'applicant' })?.code).toBe(
      'CASE.NOT_PERMITTED',
    );
  });
});
