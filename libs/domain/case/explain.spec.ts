import { Hall } from '../../../test/fixtures/hall';
import { explain } from './explain';

const explained = (hall: Hall, kind: string) =>
  explain(hall.state(), hall.open(kind)!, { now: hall.now, rules: hall.rules });

describe('the derivation of a due moment (K9)', () => {
  it('names the clause, its source and each day', () => {
    const found = explained(new Hall().accept(), 'promise');
    expect(found).toMatchObject({
      clause: 'classes.complex.limit',
      source: '003 沾益',
      due: '2026-03-16T17:30+08:00',
    });
    expect(found.parts).toHaveLength(1);
    expect(found.parts[0]!.days.filter(({ counted }) => counted !== null)).toHaveLength(10);
  });

  it('shows the stops and the days they took', () => {
    const hall = new Hall().accept();
    hall.must('clerk', 'requestMaterials', { items: ['授权书'] });
    hall.passTo('2026-03-04 10:00');
    hall.must('clerk', 'provideMaterials', { items: ['授权书'] });
    const { stops, parts } = explained(hall, 'promise');
    expect(stops).toEqual([
      { from: '2026-03-02T10:00+08:00', to: '2026-03-04T10:00+08:00', reason: 'materials' },
    ]);
    const stopped = parts[0]!.days.filter(({ because }) => because === 'stopped');
    expect(stopped.map(({ date }) => date)).toEqual(['2026-03-03', '2026-03-04']);
  });

  it('shows a stop that lasts without an end, and counts no day after it', () => {
    const hall = new Hall().accept();
    hall.passTo('2026-03-03 10:00');
    hall.must('clerk', 'requestMaterials', { items: ['授权书'] });
    hall.passTo('2026-03-05 10:00');
    const { due, stops, parts } = explained(hall, 'promise');
    expect(due).toBeNull();
    expect(stops).toEqual([{ from: '2026-03-03T10:00+08:00', to: null, reason: 'materials' }]);
    expect(parts).toMatchObject([{ due: null, provisional: false }]);
    expect(parts[0]!.days.map(({ date, counted, because }) => [date, counted, because])).toEqual([
      ['2026-03-02', null, 'start'],
      ['2026-03-03', 1, 'weekday'],
      ['2026-03-04', null, 'stopped'],
      ['2026-03-05', null, 'stopped'],
    ]);
  });

  it('shows an extension as a part of its own, from the due moment before it', () => {
    const hall = new Hall().accept();
    hall.must('gu', 'requestExtension', { days: '5wd', reason: '难', notifiedText: '延期' });
    hall.must('duty', 'grantExtension');
    const { parts } = explained(hall, 'promise');
    expect(parts.map(({ role, limit, due }) => [role, limit, due!.slice(0, 10)])).toEqual([
      ['limit', '10wd', '2026-03-16'],
      ['extension', '5wd', '2026-03-23'],
    ]);
  });

  it('names the clause of a reopened promise, and of every other limit', () => {
    const hall = new Hall();
    hall.register();
    expect(explained(hall, 'triage').clause).toBe('limits.triage');
    hall.must('clerk', 'answer', { text: '已答复' });
    hall.must('applicant', 'reopen', { ground: '有误', handler: 'gu' });
    expect(explained(hall, 'promise').clause).toBe('limits.reopened');
    expect(explained(hall, 'contact').clause).toBe('limits.firstContact');
  });

  it('names the clause and the case of a promise that was taken over, until another is given', () => {
    const hall = new Hall().accept('main', { class: 'simple' }).accept('other').accept('third');
    hall.must('head', 'merge', { into: 'other', ground: '同一件事' });
    const promise = () => hall.state('other').obligations.find(({ kind }) => kind === 'promise')!;
    const told = () => explain(hall.state('other'), promise(), { now: hall.now, rules: hall.rules });
    expect(told()).toMatchObject({ clause: 'classes.simple.limit', takenFrom: 'main', source: '003 沾益' });
    expect(told().parts[0]!.limit).toBe('3wd');
    const adopted = { ...hall.rules, policy: { ...hall.rules.policy, version: 7 } };
    const later = explain(hall.state('other'), promise(), { now: hall.now, rules: adopted });
    expect(later.policy).toEqual({ profile: hall.rules.policy.profile, version: hall.rules.policy.version });
    hall.must('head', 'merge', { into: 'third', ground: '同一件事' }, { case: 'other' });
    const third = hall.state('third').promise!;
    expect(third.taken).toMatchObject({ case: 'main', clause: 'classes.simple.limit', source: '003 沾益' });
    const anew = { class: 'complex', reason: '较难', notifiedText: '改类' };
    hall.must('head', 'reclassify', anew, { case: 'third' });
    expect(hall.state('third').promise!.taken).toBeUndefined();
  });
});
