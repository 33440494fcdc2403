import { Hall } from '../../../../test/fixtures/hall';
describe('cancelling', () => {
  it('releases what is no longer needed and lets the clock run on', () => {
    const hall = new Hall().accept();
    hall.must('gu', 'requestGuidance', {
      guidance: 'g1',
      unit: 'province',
      question: '问',
      stopClock: { approvedBy: 'duty' },
    });
    hall.must('head', 'cancel', { kind: 'guidance', id: 'g1', reason: '已明确' });
    expect(hall.state().guidances.g1).toMatchObject({ state: 'cancelled' });
    expect(hall.due('promise')).toBe('2026-03-16 17:30');
  });

  it.each(['visit', 'measure', 'consult', 'guidance'])('knows no %s that was never opened', (kind) => {
    const refusal = new Hall().accept().act('head', 'cancel', { kind, id: 'z9', reason: '误' });
    expect(refusal).toMatchObject({ code: `${kind.toUpperCase()}.UNKNOWN`, field: 'id' });
  });
});
