import { Hall } from '../../../../test/fixtures/hall';
describe('a dispatch', () => {
  it('is signed for, or returned once with a clause', () => {
    const hall = new Hall().accept();
    hall.must('head', 'dispatch', { units: ['market', 'health'] });
    hall.must('gu', 'acknowledge');
    hall.must('wei', 'returnDispatch', { ground: '不属我局', clause: '第三条' });
    expect(hall.state().dispatches).toMatchObject({
      market: { state: 'acknowledged' },
      health: { state: 'returned' },
    });
    hall.must('duty', 'designate', { unit: 'health' });
    expect(hall.act('wei', 'returnDispatch', { ground: '不属我局', clause: '第三条' })?.code).toBe(
      'DISPATCH.DESIGNATED',
    );
  });

  it('not signed for is deemed signed for', () => {
    const hall = new Hall().accept();
    hall.must('head', 'dispatch', { units: ['health'] });
    hall.passTo('2026-03-03 17:31');
    expect(hall.state().dispatches.health).toMatchObject({ state: 'deemed' });
    expect(hall.act('wei', 'returnDispatch', { ground: '不属', clause: '三' })?.code).toBe(
      'DISPATCH.RETURN_LATE',
    );
  });
});
