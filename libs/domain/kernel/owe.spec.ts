import { Hall } from '../../../test/fixtures/hall';

const warnings = (hall: Hall, kind: string) =>
  hall.open(kind)?.warnAt.map((moment) => moment.slice(0, 16).replace('T', ' '));

describe('warnings', () => {
  it('are at opening time, working days before the due day', () => {
    const hall = new Hall().accept();
    expect(hall.due('promise')).toBe('2026-03-16 17:30');
    expect(warnings(hall, 'promise')).toEqual(['2026-03-12 09:00', '2026-03-13 09:00']);
  });

  it('whose moment has passed are not sent', () => {
    const hall = new Hall().accept('main', { class: 'instant' });
    expect(warnings(hall, 'promise')).toEqual([]);
    const simple = new Hall({ classes: { simple: { limit: '1wd', promise: 'resolve' } } });
    expect(warnings(simple.accept('main', { class: 'simple' }), 'promise')).toEqual([]);
  });

  it('are set anew when the due moment moves, and none while the clock is stopped', () => {
    const hall = new Hall().accept();
    hall.must('clerk', 'requestMaterials', { items: ['授权书'] });
    expect(warnings(hall, 'promise')).toEqual([]);
    hall.passTo('2026-03-04 10:00');
    hall.must('clerk', 'provideMaterials', { items: ['授权书'] });
    expect(hall.due('promise')).toBe('2026-03-18 17:30');
    expect(warnings(hall, 'promise')).toEqual(['2026-03-16 09:00', '2026-03-17 09:00']);
  });

  it('skip holidays on their way back', () => {
    const hall = new Hall();
    hall.passTo('2026-09-28 10:00');
    hall.accept('main', { class: 'simple' });
    expect(hall.due('promise')).toBe('2026-10-08 17:30');
    expect(warnings(hall, 'promise')).toEqual(['2026-09-29 09:00', '2026-09-30 09:00']);
  });
});

describe('what a lapse opens', () => {
  it('counts from the due moment that lapsed, not from when it was noticed', () => {
    const hall = new Hall().accept();
    hall.passTo('2026-03-03 17:31');
    expect(hall.open('contact')).toMatchObject({ openedAt: '2026-03-03T17:30+08:00', round: 2 });
    expect(hall.due('contact')).toBe('2026-03-10 17:30');
  });
});
