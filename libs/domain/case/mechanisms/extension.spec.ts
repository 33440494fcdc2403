import { Hall } from '../../../../test/fixtures/hall';
const request = { days: '5wd', reason: '难', notifiedText: '延期' };

describe('an extension', () => {
  it('is granted by someone else', () => {
    const hall = new Hall().accept('main', { handler: 'duty' });
    hall.must('duty', 'requestExtension', request);
    expect(hall.act('duty', 'grantExtension')?.code).toBe('EXTENSION.SELF_APPROVAL');
    expect(hall.act('duty', 'denyExtension', { reason: '不' })?.code).toBe('EXTENSION.SELF_APPROVAL');
    hall.must('boss', 'grantExtension');
    expect(hall.due('promise')).toBe('2026-03-23 17:30');
    expect(hall.state().hard.extended).toBe(true);
  });

  it('says how much is left, in the days that were asked for', () => {
    const hall = new Hall().accept();
    const most = (days: string) => hall.act('gu', 'requestExtension', { ...request, days })?.limit;
    expect([most('9999wd'), most('30nd')]).toEqual(['5wd', '7nd']);
    hall.must('gu', 'requestExtension', request);
    expect(hall.act('gu', 'requestExtension', request)).toMatchObject({
      code: 'EXTENSION.LIMIT_REACHED',
      limit: 1,
    });
  });

  it('may not pass the promise’s own start and the maximum, stopped days excluded', () => {
    const hall = new Hall().accept();
    expect(hall.act('gu', 'requestExtension', { ...request, days: '6wd' })).toMatchObject({
      code: 'EXTENSION.OVER_CAP',
      field: 'days',
      limit: '5wd',
    });
    hall.must('clerk', 'requestMaterials', { items: ['授权书'] });
    hall.passTo('2026-03-04 10:00');
    hall.must('clerk', 'provideMaterials', { items: ['授权书'] });
    hall.must('gu', 'requestExtension', request);
    hall.must('duty', 'grantExtension');
    expect(hall.due('promise')).toBe('2026-03-25 17:30');
  });
});
