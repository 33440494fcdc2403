import { Hall } from '../../../../test/fixtures/hall';
describe('escalation', () => {
  it('only rises, and leaves a record of who was told', () => {
    const hall = new Hall().accept();
    hall.must('head', 'escalate', { ground: '难办' });
    expect(hall.state().escalations).toEqual([
      expect.objectContaining({
        from: 'window',
        to: 'station',
        reason: 'manual',
        by: 'head',
        notified: ['station-head'],
      }),
    ]);
    expect(hall.act('head', 'escalate', { to: 'station', ground: '难办' })).toMatchObject({
      code: 'CASE.INVALID',
      field: 'to',
    });
  });

  it('at the top is refused to people and told to supervisor and leader when it comes by itself', () => {
    const hall = new Hall({ ladder: ['window'] }).accept('main', { class: 'simple' });
    expect(hall.act('head', 'escalate', { ground: '难办' })?.code).toBe('ESCALATION.TOP_LEVEL');
    hall.passTo('2026-03-05 17:31');
    const told = hall
      .events()
      .filter((event) => event.kind === 'notified' && 'notice' in event && event.notice === 'escalated');
    expect(told.map((event) => (event as unknown as { to: { id: string } }).to.id)).toEqual([
      'supervisor',
      'leader',
    ]);
    expect(hall.state()).toMatchObject({ level: 'window', hard: { escalated: false } });
  });
});
